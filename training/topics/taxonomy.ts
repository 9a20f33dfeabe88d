/**
 * Writes the IPTC Media Topics that articles are classified into, two levels of the taxonomy as
 * published, to `data/shared/media-topics.json`.
 *
 *     npx tsx training/topics/taxonomy.ts
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { datasetsFolder } from './corpora.js'

interface PublishedTopic {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly level: number
  readonly retired: string | null
}

const source =
  'IPTC Media Topics, release of 2025-10-09, copyright IPTC (iptc.org), CC BY 4.0; labels en-GB, retired topics left out; rows are [id, label, id of the broader topic or 0]'

const published = gunzipSync(
  readFileSync(`${datasetsFolder}/topics/iptc-media-topics/media-topics.jsonl.gz`),
)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PublishedTopic)
  .filter((topic) => topic.retired === null)

const digits = (id: string): number => Number(id.slice('medtop:'.length))

function write(file: string, topics: readonly PublishedTopic[]): void {
  const rows = topics.map(({ id, name, parent }) =>
    JSON.stringify([digits(id), name, parent === null ? 0 : digits(parent)]),
  )
  writeFileSync(
    file,
    `{ "source": ${JSON.stringify(source)},\n"topics": [\n${rows.join(',\n')}\n] }\n`,
  )
}

/** The topics that the lexicons of the languages know phrases for, and those above them. */
const classified = new Set(
  readdirSync('data')
    .map((code) => `data/${code}/topic-lexicon.json`)
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)),
)

write(
  'data/shared/media-topics.json',
  published.filter(({ id, level }) => level === 1 || (level === 2 && classified.has(id))),
)
