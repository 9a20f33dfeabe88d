/** Where the command writes: what it needs of `process.stdout` and `process.stderr`. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  /** Width of the terminal in columns. */
  readonly columns?: number | undefined
}

/** The outside world of the command, so that a test can be one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Exit codes, as `copydesk --help` states them. */
export const exitCode = Object.freeze({ ok: 0, someInputFailed: 1, wrongUsage: 2 })

/** Says what is wrong with one input, on stderr. */
export function reportProblem({ stderr }: Terminal, name: string, problem: unknown): void {
  const message = problem instanceof Error ? problem.message : String(problem)
  stderr.write(`copydesk: ${name}: ${message.replace(/^copydesk: /u, '')}\n`)
}
