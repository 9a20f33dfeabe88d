import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Reads a JSON Lines file, gzipped when its name ends in `.gz`. The caller vouches for the shape. */
export function readJsonLines<T>(file: string): T[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as T
      } catch (cause) {
        throw new Error(`${file}, line ${index + 1}: not JSON`, { cause })
      }
    })
}

/** Reads a UTF-8 file, gzipped when its name ends in `.gz`. */
export function readText(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
