import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Evaluation, EvaluationContext, Figures } from './evaluation.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
/** Files of this folder that are no evaluation. */
const notATask = /^(?:evaluation|harness|markdown|metrics|read-lines|run)\.ts$/u

/** Names of all tasks: the modules of this folder that export `evaluation`. */
export function taskNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !notATask.test(file))
    .filter((file) => /^export const evaluation\b/mu.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.slice(0, -3))
    .sort()
}

/** Loads one task's evaluation. */
export async function loadEvaluation(task: string): Promise<Evaluation> {
  const loaded: unknown = await import(pathToFileURL(join(folder, `${task}.ts`)).href)
  return (loaded as { evaluation: Evaluation }).evaluation
}

/** Makes what an evaluation works with, and the list of the data sets it asked for in vain. */
export function createContext(
  datasets: string,
  progress: (message: string) => void,
): EvaluationContext & { readonly missing: ReadonlySet<string> } {
  const missing = new Set<string>()
  return {
    missing,
    progress,
    gold: (file) => join(folder, 'gold', file),
    dataset: (path) => {
      const absolute = join(datasets, path)
      if (existsSync(absolute)) return absolute
      missing.add(path)
      return undefined
    },
  }
}

/** Reads the floors of one task: `{ "<task>": { "<figure>": floor } }` in `floors.json`. */
export function floorsOf(task: string): Figures {
  const floors = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8')) as Record<
    string,
    Figures
  >
  return floors[task] ?? {}
}

/**
 * Says which figures are below their floor, one line each. Figures that were not measured are
 * passed over: a data set may be missing; that a gold figure is there is the tests' business.
 */
export function belowFloor(figures: Figures, floors: Figures): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name]
    return figure === undefined || figure >= floor ? [] : [`${name}: ${figure} is below ${floor}`]
  })
}
