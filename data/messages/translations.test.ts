import { expect, test } from 'vitest'
import { acceptTranslations, type TranslatedFrom, translationFaults } from './translations.ts'

const nothing: TranslatedFrom = { ky: {}, ru: {} }
const texts = {
  en: { call: 'Call', find: 'Find' },
  ru: { call: 'Позвонить', find: 'Найти' },
  ky: { call: 'Чалуу', find: ' ' },
}
const accepted = acceptTranslations(texts.en, nothing, translationFaults(texts, nothing))

test('a text that is not there is missing, and cannot be taken for right', () => {
  expect(translationFaults(texts, accepted)).toEqual([{ language: 'ky', key: 'find', fault: 'missing' }])
})

test('a translation that nobody looked at is new', () => {
  expect(translationFaults(texts, nothing)).toContainEqual({ language: 'ru', key: 'find', fault: 'new' })
})

test('a translation is stale when the English changed, in each language until it is accepted there', () => {
  const changed = { ...texts, en: { ...texts.en, call: 'Call now' } }
  const faults = translationFaults(changed, accepted).filter(({ fault }) => fault === 'stale')
  expect(faults).toEqual([
    { language: 'ky', key: 'call', fault: 'stale' },
    { language: 'ru', key: 'call', fault: 'stale' },
  ])
  const half = acceptTranslations(
    changed.en,
    accepted,
    faults.filter(({ language }) => language === 'ru'),
  )
  expect(translationFaults(changed, half).filter(({ fault }) => fault === 'stale')).toEqual([
    { language: 'ky', key: 'call', fault: 'stale' },
  ])
})

test('keys that are gone leave no mark behind', () => {
  expect(acceptTranslations({ find: 'Find' }, accepted, []).ru).not.toHaveProperty('call')
})
