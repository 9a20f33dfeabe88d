/**
 * Finds the axes along which rows differ most, the first ones first: the leading eigenvectors of
 * their covariance by orthogonal iteration (Golub and Van Loan, "Matrix Computations", 7.3.2).
 */
export function principalAxes(rows: readonly Float64Array[], count: number): Float64Array[] {
  const width = rows[0]?.length ?? 0
  const covariance = Array.from({ length: width }, () => new Float64Array(width))
  for (const row of rows)
    for (const [i, value] of row.entries()) {
      const line = covariance[i] ?? new Float64Array(width)
      for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0)
    }
  let axes: Float64Array[] = Array.from({ length: count }, (_, axis) =>
    Float64Array.from({ length: width }, (_, at) => Math.sin(1 + at * (axis + 1))),
  )
  for (let round = 0; round < rounds; round++)
    axes = orthonormal(axes.map((axis) => Float64Array.from(covariance, (line) => dot(line, axis))))
  return axes
}

const rounds = 200

/** Makes vectors orthogonal and of length 1, one after the other (Gram and Schmidt). */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const made: Float64Array[] = []
  for (const vector of vectors) {
    let rest = vector
    for (const other of made) {
      const share = dot(rest, other)
      rest = rest.map((value, at) => value - share * (other[at] ?? 0))
    }
    const length = Math.sqrt(dot(rest, rest))
    made.push(rest.map((value) => value / length))
  }
  return made
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
