/** Reads a pair of coordinates as people write them: degrees, minutes and seconds, points or commas, letters before or after. */

/** The two numbers in the order of the text, degrees, and to how many decimals they were given at least. */
export interface ReadPair {
  first: number
  second: number
  decimals: number
}

export type ReadCoordinates = ReadPair | { problem: 'unreadable' | 'incomplete' }

const minutes = String.raw`(?:(?<minute>\d{1,2}(?:\.\d{1,9})?)\s*'\s*(?:(?<second>\d{1,2}(?:\.\d{1,9})?)\s*"?)?)?`
const angle = String.raw`(?<![\d.])(?<degrees>-?\d{1,3}(?:\.\d{1,20})?)(?![\d.])\s*°?\s*${minutes}`
const side = String.raw`[NSEW]|[СсC]\.?\s?[шШ]\.?|[Юю]\.?\s?[шШ]\.?|[Вв]\.?\s?[дД]\.?|[Зз]\.?\s?[дД]\.?`
const sideAfter = new RegExp(String.raw`(?<!\p{L})${angle}\s*(?:(?<side>${side})(?!\p{L}))?`, 'giu')
/** "N42.87 E74.56": the letter belongs to what comes behind it. */
const sideBefore = new RegExp(String.raw`(?:(?<!\p{L})(?<side>${side})\s*)?${angle}`, 'giu')
const startsWithSide = new RegExp(String.raw`^[^\p{L}\d]*(?:${side})\s*-?\d`, 'iu')
/** South of the equator or west of Greenwich. */
const isNegative = (word: string | undefined) => word !== undefined && /^[SWЮЗ]/iu.test(word)
/** The words that may stand around the numbers without a doubt. */
const aroundWords =
  /geo|lat(?:itude)?|lon(?:gitude)?|lng|point|широта|долгота|кеңдик|узундук|координат\p{L}*|gps|[\s,;:/|()[\]{}<>="'+°.]/giu

const plain = (text: string) =>
  text
    .replace(/[\u2212\u2012-\u2014]/gu, '-')
    .replace(/[′’‘´`ʹ]/gu, "'")
    .replace(/[″”“ʺ]|''/gu, '"')
    .replace(/[º˚]/gu, '°')
    .replace(/[\u00a0\u2009\u202f]/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')

/** A comma between digits is a decimal one where the text has no point: "42,8746 74,5698". */
const withPoints = (text: string) => (/\d\.\d/u.test(text) ? text : text.replace(/(\d),(\d+)/gu, '$1.$2'))

/** `42 52 28.6 74 34 11.3`: degrees, minutes and seconds without signs; or degrees and minutes. */
function unsigned(text: string): ReadPair | null {
  const numbers = text.split(/[\s,;]+/u)
  if ((numbers.length !== 4 && numbers.length !== 6) || !numbers.every((word) => /^\d{1,3}(?:\.\d+)?$/u.test(word))) return null
  const half = numbers.length / 2
  const degrees = (parts: string[]) => parts.reduce((sum, part, index) => sum + Number(part) / 60 ** index, 0)
  return { first: degrees(numbers.slice(0, half)), second: degrees(numbers.slice(half)), decimals: half === 3 ? 4 : 3 }
}

export function readCoordinates(typed: string): ReadCoordinates {
  const text = withPoints(plain(typed).trim())
  const bare = unsigned(text)
  if (bare) return bare
  const component = startsWithSide.test(text) ? sideBefore : sideAfter
  const found = [...text.matchAll(component)].map(({ groups = {} }) => {
    const { degrees = '', minute = '', second = '', side } = groups
    const sign = degrees.startsWith('-') || isNegative(side) ? -1 : 1
    const value = Math.abs(Number(degrees)) + Number(minute) / 60 + Number(second) / 3600
    const decimals = second ? 4 : minute ? (minute.includes('.') ? 4 : 2) : (degrees.split('.')[1]?.length ?? 0)
    return { value: sign * value, decimals }
  })
  const [first, second] = found
  if (!first) return { problem: 'unreadable' }
  const exact = found.every(({ decimals }) => decimals >= 3)
  // numbers among words may be those of a house
  if (!exact && text.replace(component, '').replace(aroundWords, '') !== '') return { problem: 'unreadable' }
  if (!second) return { problem: 'incomplete' }
  if (found.length > 2) return { problem: 'unreadable' }
  return { first: first.value, second: second.value, decimals: Math.min(first.decimals, second.decimals) }
}
