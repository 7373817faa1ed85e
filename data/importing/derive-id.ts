/** Ids for records whose file gives none: the same facts always give the same id. */
import { fingerprint } from '../text/fingerprint.ts'

const letters = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ё:yo ж:j з:z и:i й:y к:k л:l м:m н:n ң:ng о:o ө:o п:p р:r с:s т:t у:u ү:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Small Latin letters and digits with single hyphens; Cyrillic is written in Latin letters, everything else parts words. */
export function slug(text: string): string {
  let latin = ''
  for (const letter of text.normalize('NFC').toLowerCase()) latin += letters.get(letter) ?? letter
  return (
    latin
      .normalize('NFKD')
      // № is No only now
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
  )
}

const longest = 80

/** The parts as one id; a long one is cut and keeps a fingerprint of the whole, so that two long names stay two ids. */
export function deriveId(...parts: readonly string[]): string {
  const whole = parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-')
  if (whole.length <= longest) return whole
  return `${whole.slice(0, longest).replace(/-+$/u, '')}-${fingerprint(whole)}`
}
