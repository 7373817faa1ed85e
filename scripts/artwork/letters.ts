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
