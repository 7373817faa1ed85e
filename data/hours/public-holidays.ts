/** Public holidays of Kyrgyzstan: the days off work that opening hours call PH. */
import type { Holidays } from './opening-hours.ts'

/**
 * Days off by the Labour Code of 2025, `MM-DD`, both ends included. Since then 23 February, 7 April and 7–8 November are holidays
 * at work, and a holiday on a weekend moves no other day. Sources: the Ministry of Labour's list for 2026
 * (http://www.sayasat.kg/society-mobile/138983-v-kyrgyzstane-utverdili-vykhodnye-dni-na-2026-god.html) and Kabar of 2025-02-04
 * (https://kabar.kg/news/kyrgyzstandyktar-zhay-emgek-kodeksi-boyuncha-kajsy-kndr-es-alat-grafik).
 */
const fixedDays: readonly (readonly [from: string, to: string])[] = [
  ['01-01', '01-07'],
  ['03-08', '03-08'],
  ['03-21', '03-21'],
  ['05-01', '05-09'],
  ['08-31', '08-31'],
]
/** The first year of that list. */
const firstYear = '2025'

/** A feast whose day is declared year by year (Orozo ait, Kurman ait) or a day off granted once: `day` is `YYYY-MM-DD`. */
export interface DeclaredHoliday {
  day: string
  name: 'orozo_ait' | 'kurman_ait' | 'other'
  source_url: string
}

/** Filled as the days are declared; nothing is reckoned from the moon, as the declared day may differ by one. */
export const declaredHolidays: readonly DeclaredHoliday[] = []

/** The public holidays, with the declared ones given; days before 2025 are not known here. */
export function publicHolidays(declared: readonly DeclaredHoliday[] = declaredHolidays): Holidays {
  const days = new Set(declared.map(({ day }) => day))
  const isFixed = (day: string) => day >= firstYear && fixedDays.some(([from, to]) => day.slice(5) >= from && day.slice(5) <= to)
  return { has: (day) => isFixed(day) || days.has(day) }
}
