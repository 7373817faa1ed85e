/** Prints everything that our slice of CLDR can say in a language: run by Node and, served as a script, by the browser. */

type Module = Readonly<Record<string, unknown>>
type Printing = (...values: unknown[]) => unknown

export const sliceModules = ['model/instant', 'text/dates', 'text/numbers', 'text/collation', 'messages/format'] as const

const words =
  'Үч Ут Өзгөн Озон Ысык-Көл Ыссык Ёлка Ель Ежи ңа на по Жалал-Абад Zebra apple щи ши 10 9 Чоң-Алай Чон Чүй Чуй'.split(' ')
const plural = '{count, plural, one {# one} few {# few} many {# many} other {# other}}'
const numbers = [0, 1, 2, 5, 11, 14, 21, 22, 25, 100, 101, 999, 1000, 1234.5, 12_345, 1_234_567, -5]

/** `modules` are those of `sliceModules`, in their order. One line for each thing printed. */
export function printSlice(language: string, modules: readonly Module[]): string[] {
  const functions = Object.assign({}, ...modules) as Record<string, Printing>
  const lines: string[] = []
  const print = (name: string, ...values: unknown[]) => {
    const printing = functions[name]
    if (!printing) throw new Error(`the slice has no ${name}`)
    lines.push(`${name} ${values.join(' ')}: ${printing(...values)}`)
  }
  for (let weekday = 1; weekday <= 7; weekday++)
    for (const width of ['long', 'short']) print('weekdayName', weekday, language, width)
  for (let month = 1; month <= 12; month++) {
    print('monthName', month, language)
    print('formatDayOfMonth', month + 9, month, language)
    print('formatPartialDate', `2026-${String(month).padStart(2, '0')}`, language)
    print('formatPartialDate', `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`, language)
  }
  print('formatPartialDate', '2019', language)
  for (let day = 1; day <= 7; day++) {
    print('formatDay', `2026-12-0${day}`, language)
    lines.push(String(functions.formatDay?.(`2026-12-0${day}`, language, { year: true, until: true })))
  }
  for (const minutes of [0, 59, 570, 1439]) print('formatTime', minutes)
  for (const instant of [0, Date.UTC(2026, 10, 22, 17, 59), Date.UTC(2026, 10, 22, 18)]) print('dayInKyrgyzstan', instant)
  for (const number of numbers) {
    print('formatNumber', number, language)
    print('formatDistance', Math.abs(number), language)
    print('pluralCategory', number, language)
    lines.push(String(functions.formatMessage?.(plural, { count: number }, language)))
  }
  const compare = functions.compareNames?.(language) as (a: string, b: string) => number
  lines.push(words.toSorted(compare).join(' '))
  return lines
}
