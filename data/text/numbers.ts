/** Numbers and distances in Kyrgyz, Russian and English, from our own slice of CLDR: Chromium's Intl knows no Kyrgyz. */
import type { Language } from '../model/language.ts'

/** CLDR's group and decimal separators; Kyrgyz and Russian group with a no-break space. */
const separators: Record<Language, readonly [group: string, decimal: string]> = {
  ky: ['\u00a0', ','],
  ru: ['\u00a0', ','],
  en: [',', '.'],
}
const notANumber: Record<Language, string> = { ky: 'сан эмес', ru: 'не число', en: 'NaN' }

const lengthUnits: Record<Language, readonly [metre: string, kilometre: string]> = {
  ky: ['м', 'км'],
  ru: ['м', 'км'],
  en: ['m', 'km'],
}

/** The absolute value rounded half up as its shortest decimal form reads: 1.005 to two digits is 1.01, as in ICU. */
function roundDecimal(absolute: number, digits: number): number {
  const shift = (value: number, places: number) => {
    const [mantissa = '', exponent = '0'] = String(value).split('e')
    return Number(`${mantissa}e${Number(exponent) + places}`)
  }
  return shift(Math.round(shift(absolute, digits)), -digits)
}

/**
 * A number as it is written in the language: `1234.5` is `1 234,5` (ky, ru; no-break space) and `1,234.5` (en). At most
 * `maximumFractionDigits` (3) decimals, no trailing zeros.
 * Exact below 1e12, which no count or distance here comes near.
 */
export function formatNumber(value: number, language: Language, options: { maximumFractionDigits?: number } = {}): string {
  if (Number.isNaN(value)) return notANumber[language]
  if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞'
  const rounded = roundDecimal(Math.abs(value), options.maximumFractionDigits ?? 3)
  const sign = value < 0 && rounded > 0 ? '-' : ''
  const [group, decimal] = separators[language]
  const [whole = '', fraction = ''] = rounded < 1e-6 ? ['0'] : String(rounded).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return sign + grouped + (fraction && decimal + fraction)
}

/**
 * A distance as one says it: below 1 km to 50 m and never less than `50 м`, below 10 km with one decimal (`3,4 км`), else whole
 * kilometres. A no-break space stands before the unit. `metres` is finite and not negative.
 */
export function formatDistance(metres: number, language: Language): string {
  const [metre, kilometre] = lengthUnits[language]
  const rounded = Math.max(50, Math.round(metres / 50) * 50)
  if (rounded < 1000) return `${rounded}\u00a0${metre}`
  const kilometres = metres / 1000
  return `${formatNumber(kilometres, language, { maximumFractionDigits: kilometres < 10 ? 1 : 0 })}\u00a0${kilometre}`
}
