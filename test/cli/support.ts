import type { Terminal } from '../../src/cli/terminal.js'

/** A terminal in memory: what was written on it can be read. */
export interface TestTerminal extends Terminal {
  readonly written: { stdout: string; stderr: string }
}

/** Makes a terminal that nobody looks at, unless `isTTY`; `input` is what is piped in. */
export function createTerminal(
  options: {
    readonly input?: string | Uint8Array
    readonly isTTY?: boolean
    readonly columns?: number
    readonly env?: Readonly<Record<string, string>>
  } = {},
): TestTerminal {
  const { input, isTTY = false, columns, env = {} } = options
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Terminal['stdout'] => ({
    isTTY,
    columns,
    write: (text) => {
      written[name] += text
    },
  })
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (input !== undefined)
      yield Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input)
  }
  return {
    written,
    env,
    stdin: Object.assign(chunks(), { isTTY: input === undefined }),
    stdout: output('stdout'),
    stderr: output('stderr'),
  }
}
