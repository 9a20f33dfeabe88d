/**
 * Seconds that pictures take: 12 for the first, one less for each further one, 3 from the tenth on
 * (Medium, "Read time and you"; Ghost uses the same rule).
 */
export function imageSeconds(images: number): number {
  const shrinking = Math.min(images, 9)
  return (shrinking * (25 - shrinking)) / 2 + 3 * (images - shrinking)
}
