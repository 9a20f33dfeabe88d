/**
 * Measures the index of related articles on synthetic archives, with search engines beside it:
 *
 *     node --expose-gc --import tsx bench/speed/related-archive.ts [articles …]
 *
 * and writes bench/reports/related-speed.md. Default: 10,000 and 100,000 articles.
 */
import { writeFileSync } from 'node:fs'
import { measureArchive, type Measured } from './related/archive-sizes.js'
import { measureRealRecall } from './related/real-recall.js'
import { measureEngines, measureNatural } from './related/package-engines.js'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [10_000, 100_000]
const smallest = Math.min(...sizes)

const measured = sizes.map((articles) => measureArchive(articles, 400))
const engines = [...(await measureEngines(smallest, 20)), measureNatural(smallest / 10, 10)]

const real = await measureRealRecall()

const rows: readonly (readonly [string, (one: Measured) => string])[] = [
  ['build, s', ({ buildSeconds }) => buildSeconds.toFixed(1)],
  ['query, median, ms', ({ queryMedian }) => queryMedian.toFixed(2)],
  ['query, 99 %, ms', ({ query99 }) => query99.toFixed(2)],
  ['query, mean processor time, ms', ({ queryProcessor }) => queryProcessor.toFixed(2)],
  ['add, mean, ms', ({ addMean }) => addMean.toFixed(2)],
  ['memory an article, bytes', ({ bytesPerArticle }) => bytesPerArticle.toFixed(0)],
  ['save, s', ({ saveSeconds }) => saveSeconds.toFixed(1)],
  ['load, s', ({ loadSeconds }) => loadSeconds.toFixed(1)],
  ['file, MB', ({ fileBytes }) => (fileBytes / 1e6).toFixed(1)],
  ['true best five found', ({ recall }) => recall.toFixed(3)],
]
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const report = [
  '# Related articles: speed and size',
  '',
  'Made by `node --expose-gc --import tsx bench/speed/related-archive.ts`; do not edit by hand.',
  '',
  'Synthetic articles of 320 words (Zipf’s law, 24 sections, stories of eight articles), analysed',
  'already: the time of the index alone. Memory is what the index holds besides ids and titles. Times',
  'are of one run on a shared machine; compare rows, not machines.',
  '',
  line(['copydesk', ...sizes.map((articles) => `${articles.toLocaleString('en')} articles`)]),
  line(['---', ...sizes.map(() => '---:')]),
  ...rows.map(([name, cell]) => line([name, ...measured.map(cell)])),
  '',
  'True best five found: the share of the five best articles, by all features of all articles, that are',
  'among the candidates found by telling features. The same on real news, each article asked about:',
  '',
  line(['English articles', 'number', 'true best five found']),
  line(['---', '---:', '---:']),
  ...real.map(({ name, articles, recall }) => line([name, String(articles), recall.toFixed(3)])),
  '',
  line(['engine', 'articles', 'build, s', 'query, median, ms']),
  line(['---', '---:', '---:', '---:']),
  ...engines.map(({ name, articles, buildSeconds, queryMedian }) =>
    line([name, articles.toLocaleString('en'), buildSeconds.toFixed(1), queryMedian.toFixed(2)]),
  ),
  '',
].join('\n')
writeFileSync(new URL('../reports/related-speed.md', import.meta.url), report)
process.stdout.write(report)
