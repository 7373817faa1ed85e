/** Breaks a text into lines of a width, by how wide the letters of our font are. */

/** How wide the letters of Golos Text SemiBold are, in sizes, as the font says, rounded up; the regular weight is narrower. */
const widths: readonly (readonly [number, string])[] = [
  [0.25, " '\u00a0"],
  [0.3, '<>`ij‘’'],
  [0.35, '!,.:;Il|·'],
  [0.4, '()-[]fr{}•°'],
  [0.45, '"*t'],
  [0.5, '/\\_гғ'],
  [0.55, '17?szзть«»„“”–'],
  [0.6, '+25=FJL^acekouvxy~ГабвеклопсухчъэяёқҳўӯҷҒüö×≈−§'],
  [0.65, '034689EZbdghnpqЕийнрцЁңөүӣ'],
  [0.7, '#$&BCKPRSTYБВЗРСТЧЪЬЭЯдҮ'],
  [0.75, 'ADGUVXАКЛПУХмыҚҲЎӮҶÜ—←→'],
  [0.8, 'HNOQДИЙНОЦфюҢӨӢÖ'],
  [0.85, '%wжш©'],
  [0.9, 'MmМФщ'],
  [0.95, 'Ы'],
  [1, '@WШЮ…'],
  [1.05, 'ЖЩ'],
  [1.15, '№'],
]
const widest = 1.15
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))

const letterWidth = (letter: string) => widthOf.get(letter) ?? widest

/** In sizes of the font; never less than what is drawn. */
export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)

/** A word that is wider than a line, cut into pieces that are not. */
function pieces(word: string, width: number): string[] {
  const found = ['']
  for (const letter of word) {
    const last = found.at(-1) ?? ''
    if (last !== '' && textWidth(last + letter) > width) found.push(letter)
    else found[found.length - 1] = last + letter
  }
  return found
}

function cut(line: string, width: number): string {
  let kept = [...line]
  while (kept.length > 0 && textWidth(`${kept.join('')}…`) > width) kept = kept.slice(0, -1)
  return `${kept.join('').replace(/[\s,.:;(«–—-]+$/, '')}…`
}

/** At most `most` lines of at most `width` sizes of the font; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean))
    for (const [at, piece] of pieces(word, width).entries()) {
      const last = lines.at(-1)
      if (at === 0 && last !== undefined && textWidth(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`
      else lines.push(piece)
    }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), width)]
}
