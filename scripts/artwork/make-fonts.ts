/// <reference path="./subset-font.d.ts" />
/** Cuts our font files out of Golos Text: WOFF2 for the pages, TrueType for the cards that messengers show. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { letters, lettersOfCards } from './letters.ts'

const weights = [400, 600] as const
const sources = {
  400: import.meta.resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  600: import.meta.resolve('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
}

/** Files by their path in the project. The same input gives the same bytes. */
export async function makeFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const weight of weights) {
    const whole = readFileSync(fileURLToPath(sources[weight]))
    files.set(`web/src/style/golos-text-${weight}.woff2`, await subsetFont(whole, letters, { targetFormat: 'woff2' }))
    files.set(`server/cards/golos-text-${weight}.ttf`, await subsetFont(whole, lettersOfCards, { targetFormat: 'truetype' }))
  }
  return files
}
