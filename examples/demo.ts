/**
 * Analyses the sample articles with the built package, as a user would from the command line, and
 * ranks which of them to read after which.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = fileURLToPath(new URL('articles/', import.meta.url))
const files = readdirSync(folder).filter((file) => file !== 'README.md')

for (const command of ['analyze', 'related']) {
  process.stdout.write(`\n$ copydesk ${command} --pretty ${files.join(' ')}\n\n`)
  execFileSync(process.execPath, [cli, command, '--pretty', ...files], {
    cwd: folder,
    stdio: 'inherit',
  })
}
