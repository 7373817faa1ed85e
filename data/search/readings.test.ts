import { expect, test } from 'vitest'
import { readings } from './readings.ts'

test('a name alone is read as it stands first', () => {
  expect(readings('Нарын')[0]).toBe('Нарын')
  expect(readings('в')[0]).toBe('в')
  expect(readings('')).toEqual([''])
})

test.each([
  ['в Оше', 'Оше'],
  ['из Нарына', 'Нарына'],
  ['near Osh', 'Osh'],
])('%s is read without the word before the name', (text, reading) => {
  expect(readings(text)[0]).toBe(reading)
})

test.each([
  ['Ошто', 'Ош'],
  ['Нарындан', 'Нарын'],
  ['Таласка', 'Талас'],
  ['Бишкектин', 'Бишкек'],
  ['Кара-Көлдө', 'Кара-Көл'],
  ['в Оше', 'Ош'],
  ['в городе Караколе', 'город Каракол'],
  ['из Нарына', 'Нарын'],
  ['в Кара-Балте', 'Кара-Балта'],
  ['из Исфаны', 'Исфана'],
  ['в Кызыл-Кие', 'Кызыл-Кия'],
  ['в Беловодском', 'Беловодское'],
  ['в Ошской области', 'Ошская области'],
  [',birtr', 'бишкек'],
])('%s may mean %s', (text, reading) => {
  expect(readings(text)).toContain(reading)
})

test('without such a word before it a name keeps its ending', () => {
  expect(readings('Исфане')).toEqual(['Исфане'])
})
