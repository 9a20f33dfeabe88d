/**
 * Writes seconds, rounded, as an ISO 8601 duration: `262` → `'PT4M22S'`, `3600` → `'PT1H'`. What
 * takes any time takes a second at least; nothing takes `'PT0S'`.
 */
export function formatDuration(seconds: number): string {
  const whole = seconds > 0 ? Math.max(1, Math.round(seconds)) : 0
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ].filter(([amount]) => amount !== 0)
  return `PT${parts.flat().join('') || '0S'}`
}
