/** Reads a time of day as people type it on a phone's number keys: `9`, `930`, `9.30`, `9-30`, `18:00`, `24`. */

/** Minutes from midnight, up to 1440; null for what is no time. */
export function readTime(text: string): number | null {
  const [, hour, minute = '0'] =
    /^(\d{1,2})(?:\s*[:.,\-– ]\s*(\d{2}))?$/u.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/u.exec(text.trim()) ?? []
  if (hour === undefined || Number(minute) > 59) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes <= 1440 ? minutes : null
}
