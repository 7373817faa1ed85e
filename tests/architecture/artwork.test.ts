import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@legalmap/data/model/language.ts'
import { outdatedArtwork } from '@legalmap/scripts/artwork/artwork.ts'
import { letters } from '@legalmap/scripts/artwork/letters.ts'
import { expect, test } from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))

test('the font files and icons in the repository are what `pnpm artwork` makes', async () => {
  expect([...(await outdatedArtwork()).keys()]).toEqual([])
})

test.each(languages)('our own font has every letter that is said in %s', (language) => {
  const words = readFileSync(join(project, `data/messages/${language}.json`), 'utf8')
  expect([...new Set(words)].filter((letter) => !/\s/.test(letter) && !letters.includes(letter))).toEqual([])
})

test('our own font has every letter of the shipped register', () => {
  const folder = join(project, 'data/shipped/register')
  const texts = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const used = new Set(texts.flatMap((name) => [...readFileSync(join(folder, name), 'utf8')]))
  expect([...used].filter((letter) => !/[\s\ufeff]/.test(letter) && !letters.includes(letter))).toEqual([])
})

test('the font files of a page are small enough for a slow network', () => {
  const folder = join(project, 'web/src/style')
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'))
  const bytes = fonts.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
  expect(fonts).toHaveLength(2)
  expect(bytes).toBeLessThanOrEqual(40_000)
})
