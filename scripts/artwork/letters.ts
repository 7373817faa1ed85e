/** The letters that our own font files hold; all others come from the device's fonts. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

const ascii = between(0x20, 0x7e)
const russian = `${between(0x410, 0x44f)}Ёё`
const kyrgyz = 'ҢңӨөҮү'
// of the Uzbek, Tajik and transliterated names in the register
const neighbours = 'ғқҳўӣӯҷҒҚҲЎӢӮҶüöÜÖ'
const marks = '\u00a0\u2009\u202f«»„“”‘’–—…№·•°×≈−←→©§'

export const letters = ascii + russian + kyrgyz + neighbours + marks

/** Cards have no device's fonts to fall back on: they hold all Latin letters of Europe and all Cyrillic ones that the font has. */
export const lettersOfCards = letters + between(0xa1, 0x17f) + between(0x400, 0x4ff)
