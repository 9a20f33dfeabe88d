import { createReadStream } from 'node:fs'

/** Bytes or text as they come: a Node stream, a web stream, `process.stdin`. */
export type Chunks = AsyncIterable<Uint8Array | string>

/** Decodes chunks as UTF-8, characters cut by a chunk's end included; a byte order mark goes. */
export async function* readText(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let isFirst = true
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    yield isFirst ? text.replace(/^\uFEFF/u, '') : text
    isFirst &&= text === ''
  }
  yield decoder.decode()
}

/** Cuts text into lines at line feeds alone: JSON may hold the other line ends of Unicode. */
export async function* readLines(chunks: Chunks): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const text of readText(chunks)) {
    const pieces = text.split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      yield [...parts, piece].join('')
      parts = []
    }
    parts.push(last)
  }
  yield parts.join('')
}

/** Joins everything there is. */
export async function readAll(chunks: Chunks): Promise<string> {
  const parts: string[] = []
  for await (const text of readText(chunks)) parts.push(text)
  return parts.join('')
}

/** Reads a file, which is opened when it is first asked for; or passes a stream on. */
export async function* openChunks(
  source: string | URL | Chunks,
): AsyncGenerator<Uint8Array | string> {
  const chunks: Chunks =
    typeof source === 'string' || source instanceof URL ? createReadStream(source) : source
  yield* chunks
}
