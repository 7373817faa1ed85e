import { expect, test } from 'vitest'
import { deriveId, slug } from './derive-id.ts'

test('two long names that begin alike stay two ids', () => {
  const name = 'Центр бесплатной юридической помощи при администрации города Бишкек, отдел '
  const [first, second] = [deriveId('flac', `${name}1`), deriveId('flac', `${name}2`)]
  expect(first).not.toBe(second)
  expect(first.length).toBeLessThanOrEqual(100)
})

test('names become small Latin letters, whatever they are written in', () => {
  expect(slug('Өзгөн шаары, №1')).toBe('ozgon-shaary-no1')
  expect(slug('  --Çay & Évian--')).toBe('cay-evian')
  expect(slug('Ёлка Щука')).toBe('yolka-shchuka')
  expect(slug('!?')).toBe('')
})
