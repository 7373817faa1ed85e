/** Place queries: what is left of "с. Покровка", "Алай району" or "Osh city" when the words for kinds of places are gone. */
import { fold } from './fold.ts'

/** Kept folded, so that село serves for selo too; with the cases that people write after "in" and "of". */
const placeWords = new Set(
  (
    'шаар шаары шаарына шаарында шаарынын шаарынан шаарчасы айыл айылы айылына айылында айылынын айылынан өкмөтү ' +
    'кыштак кыштагы кыштагында району районуна районунда районунун районунан облус облусу облусуна облусунда облусунун облусунан ' +
    'аймак аймагы аймагында аймагынын посёлогу ' +
    'село села селе селу деревня деревни деревне город города городе городу посёлок посёлка посёлке посёлку ' +
    'район района районе область области айылный айылного айылном аймака аймаке округ округа ' +
    'village town city district region raion raionu province of'
  )
    .split(' ')
    .map(fold),
)

/** One letter says what a place is only when it stands alone or before a full stop: с. село, г. город, ш. шаары, а. айылы, п., д. */
const abbreviation = /^(?:пгт|пос|дер|гор|обл|[сгшапд]|s|g|sh)$/iu
/** "г.Ош", "с.Покровка": the abbreviation and the name in one piece. */
const glued = /(^|[\s,;(])(?:пгт|пос|дер|гор|обл|[сгшапд])\.(?=[\p{L}\p{N}])/giu

function isPlaceWord(piece: string): boolean {
  const word = piece.replace(/\.$/, '')
  if (abbreviation.test(word)) return true
  if (/^[рr]-?[нn][аеуae]?$/iu.test(word)) return true
  // "Кызыл-Айыл" is a name; a hyphenated piece is never a word for a kind of place
  return !word.includes('-') && placeWords.has(fold(word))
}

/**
 * The text without words such as с., село, г., шаары, айылы, районунда, р-н, village, oblast; spelling and case of the rest are
 * kept. A text of such words only comes back whole, so the result is empty only for a blank text. A name can hold such a word
 * (Жаңы Айыл): look the whole text up as well.
 */
export function stripPlaceWords(text: string): string {
  const pieces = text.replace(glued, '$1').split(/[\s,;()«»"]+/u)
  const rest = pieces.filter((piece) => piece !== '' && !isPlaceWord(piece)).join(' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text.trim()
}
