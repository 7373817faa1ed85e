/** The ids of visits that the desk makes: what they say is the center, the day, and the series that a visit belongs to. */

/** Room behind the center's id for what tells its visits apart. */
const longestCenter = 76

/** What the ids of a center's visits begin with, before a hyphen. */
export const stemOfVisits = (center: string): string => center.slice(0, longestCenter).replace(/-+$/, '')

/** The first id that is not taken: `flac-kant-20261205`, `flac-kant-20261205-2`. */
export function visitId(center: string, day: string, isTaken: (id: string) => boolean, series = ''): string {
  const id = `${series || stemOfVisits(center)}-${day.replaceAll('-', '')}`
  for (let number = 1; ; number++) {
    const next = number === 1 ? id : `${id}-${number}`
    if (!isTaken(next)) return next
  }
}

/** `flac-kant-r2`: the first series of the center whose name none of these ids begins with. */
export function newSeries(center: string, ids: readonly string[]): string {
  for (let number = 1; ; number++) {
    const series = `${stemOfVisits(center)}-r${number}`
    if (!ids.some((id) => id.startsWith(`${series}-`))) return series
  }
}

/** The series of a visit; empty for one that stands alone. */
export const seriesOf = (id: string): string => /^(.+-r\d+)-\d{8}(?:-\d+)?$/.exec(id)?.[1] ?? ''
