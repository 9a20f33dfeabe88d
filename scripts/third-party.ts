/**
 * Writes THIRD-PARTY.md: the notices of the packages that are bundled into `dist/`, and the
 * attributions that the data learnt from corpora asks for. `npm run build` fails when a bundled
 * package is missing from it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the build bundles (`scripts/finish-build.ts` holds this list against the bundle). */
const bundled = [
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/markdown',
  '@orama/stemmers',
  'csv-parse',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'htmlparser2',
  'natural',
  'picocolors',
  'saxes',
  'stemmer',
  'xmlchars',
  'zod',
]

const root = fileURLToPath(new URL('..', import.meta.url))

interface Manifest {
  readonly version: string
  readonly license: string
  readonly homepage?: string
}

function notice(name: string): string {
  const folder = `${root}node_modules/${name}/`
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  const text =
    file === undefined ? `${manifest.license} licence.` : readFileSync(folder + file, 'utf8')
  return `### ${name} ${manifest.version} (${manifest.license})\n\n\`\`\`\n${text.trim()}\n\`\`\`\n`
}

interface Source {
  readonly origin: string
  readonly licence: string
}

function attributions(): string {
  const file = `${root}data/sources.json`
  const sources = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Source>
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  return Object.entries(sources)
    .map(([name, { origin, licence }]) => `| \`${name}\` | ${cell(origin)} | ${cell(licence)} |`)
    .join('\n')
}

const notices = `${root}training/NOTICES.txt`
writeFileSync(
  `${root}THIRD-PARTY.md`,
  `# Third-party notices

copydesk itself is under the MIT licence (LICENSE). Made by \`npx tsx scripts/third-party.ts\`.

## Data

No text of any corpus is in the package: only weights, counts and facts learnt from them.

| file | learnt from | licence |
| --- | --- | --- |
${attributions()}

IPTC Media Topics: © International Press Telecommunications Council, CC BY 4.0 (labels and hierarchy, shortened).
Wikinews: texts by its authors, CC BY 2.5. GeoNames: CC BY 4.0, filtered and merged. Made with Natural Earth.
Territory and subdivision names © 2015–2024 Unicode, Inc., Unicode License v3.
${existsSync(notices) ? `\n\`\`\`\n${readFileSync(notices, 'utf8').trim()}\n\`\`\`\n` : ''}
## Bundled code

${bundled.map(notice).join('\n')}`,
)
