import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

test.each([
  ['', 'ky'],
  ['*', 'ky'],
  ['de-DE,fr;q=0.9', 'ky'],
  ['ru', 'ru'],
  ['en-GB,en;q=0.9', 'en'],
  ['kk,ru;q=0.8,en;q=0.9', 'en'],
  ['ky;q=0.1, ru;q=0', 'ky'],
  ['RU-kg', 'ru'],
  [';;;q=,,', 'ky'],
])('a browser that accepts %j is answered in %s', (accepted, language) => {
  expect(preferredLanguage(accepted)).toBe(language)
})
