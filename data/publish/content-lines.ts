/** Content lines, the form that iCalendar (RFC 5545) has in common with vCard: escaped text, lines folded at 75 octets. */

/** Text as a whole value: commas escaped, line ends as `\n`, characters that a line cannot hold left out. */
export const escapeValue = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\,]/gu, '\\$&')
    .replaceAll('\n', '\\n')

/** Text where semicolons separate: every value of iCalendar, a part of a value in vCard. */
export const escapeText = (text: string): string => escapeValue(text).replaceAll(';', '\\;')

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

const longestLine = 75

/** The lines as one text that ends as every line does; folded ones never break inside a character. */
export function contentLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    let length = 0
    for (const character of line) {
      const size = octets(character)
      if (length + size > longestLine) {
        text += '\r\n '
        length = 1
      }
      text += character
      length += size
    }
    text += '\r\n'
  }
  return text
}
