import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { belowFloor, createContext, floorsOf, loadEvaluation, taskNames } from './harness.js'
import { formatReport } from './markdown.js'

/**
 * `npm run quality [-- task…]`: evaluates the tasks named (default: all), writes
 * `bench/reports/<task>.md`, prints the figures; exit code 1 when one is below its floor or a task
 * failed, 2 when there is no such task.
 */
const datasets =
  process.env['COPYDESK_DATASETS'] ??
  fileURLToPath(new URL('../../../shared/datasets', import.meta.url))
const reports = fileURLToPath(new URL('../reports/', import.meta.url))

const known = taskNames()
const asked = process.argv.slice(2)
const unknown = asked.filter((task) => !known.includes(task))
if (unknown.length > 0) {
  process.stderr.write(
    `No evaluation named ${unknown.join(', ')}. There are: ${known.join(', ')}\n`,
  )
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
for (const task of asked.length > 0 ? asked : known) {
  try {
    await evaluate(task)
  } catch (error) {
    process.stderr.write(`${task}: ${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 1
  }
}

async function evaluate(task: string): Promise<void> {
  const context = createContext(datasets, (message) =>
    process.stderr.write(`${task}: ${message}\n`),
  )
  const { title, run } = await loadEvaluation(task)
  const report = await run(context)
  const missing = [...context.missing].sort()
  const file = `${reports}${task}.md`
  writeFileSync(file, formatReport(title, report, missing, `npm run quality -- ${task}`))

  process.stdout.write(`\n${title} → bench/reports/${task}.md\n`)
  const width = Math.max(0, ...Object.keys(report.figures).map((name) => name.length))
  for (const [name, figure] of Object.entries(report.figures))
    process.stdout.write(`  ${name.padEnd(width)}  ${figure.toFixed(4)}\n`)
  for (const path of missing) process.stdout.write(`  not measured, data set missing: ${path}\n`)
  for (const line of belowFloor(report.figures, floorsOf(task))) {
    process.stdout.write(`  BELOW ITS FLOOR: ${line}\n`)
    process.exitCode = 1
  }
}
