import pico from 'picocolors'
import type { Output, Terminal } from './terminal.js'

type Paint = (text: string) => string

/** How things look on a terminal: colours by meaning. */
export interface Style {
  readonly title: Paint
  readonly heading: Paint
  readonly quiet: Paint
  readonly warning: Paint
  readonly person: Paint
  readonly place: Paint
  readonly organisation: Paint
  /** Columns to fill. */
  readonly width: number
}

/** Text is easiest to read in lines of no more than so many columns. */
const widest = 100
const narrowest = 40

/**
 * Chooses colours and width for an output: no colour unless a person looks on, none with NO_COLOR
 * (no-color.org) or a dumb terminal; FORCE_COLOR brings it anyway.
 */
export function createStyle(output: Output, env: Terminal['env']): Style {
  const colors = pico.createColors(hasColor(output, env))
  const paint =
    (color: Paint): Paint =>
    (text) =>
      text === '' ? '' : color(text)
  return {
    title: paint(colors.bold),
    heading: paint(colors.bold),
    quiet: paint(colors.dim),
    warning: paint(colors.yellow),
    person: paint(colors.cyan),
    place: paint(colors.green),
    organisation: paint(colors.magenta),
    width: Math.min(widest, Math.max(narrowest, (output.columns ?? 80) - 1)),
  }
}

function hasColor({ isTTY }: Output, env: Terminal['env']): boolean {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  if (isSet('NO_COLOR')) return false
  if (isSet('FORCE_COLOR')) return env['FORCE_COLOR'] !== '0'
  return isTTY === true && env['TERM'] !== 'dumb'
}
