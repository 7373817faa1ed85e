import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripPlaceWords } from './place-query.ts'

describe('stripPlaceWords', () => {
  it('gives a text of such words only back whole, and a blank one empty', () => {
    for (const text of ['село', 'г.', 'Шаары', 'район, область', 'city of']) expect(stripPlaceWords(text)).toBe(text)
    expect(stripPlaceWords('  ')).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'сгш. село,районОш()-') }), (text) => {
        expect(stripPlaceWords(text) === '').toBe(text.trim() === '')
      }),
    )
  })

  it('leaves the Russian and Latin names of places as they are', () => {
    const lines = readFileSync(new URL('../shipped/geodata/places.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    for (const line of lines) for (const name of line.split(',').slice(3, 6)) expect(stripPlaceWords(name)).toBe(name)
  })

  it.each([
    ['с. Покровка', 'Покровка'],
    ['с.Покровка', 'Покровка'],
    ['село Покровка', 'Покровка'],
    ['в селе Покровка', 'в Покровка'],
    ['г.Ош', 'Ош'],
    ['город Ош', 'Ош'],
    ['Г. ОШ', 'ОШ'],
    ['Ош ш.', 'Ош'],
    ['бишкек ш', 'бишкек'],
    ['Ош шаары', 'Ош'],
    ['Бишкек шаарында', 'Бишкек'],
    ['Алай району', 'Алай'],
    ['Алай районунда', 'Алай'],
    ['Алайский район', 'Алайский'],
    ['Алайский р-н', 'Алайский'],
    ['Алайского р-на', 'Алайского'],
    ['Чүй облусу', 'Чүй'],
    ['Ошская обл.', 'Ошская'],
    ['Ошская область', 'Ошская'],
    ['Кербен айылы', 'Кербен'],
    ['Кызыл-Айыл айылы', 'Кызыл-Айыл'],
    ['Массынский айылный аймак', 'Массынский'],
    ['Osh city', 'Osh'],
    ['city of Osh', 'Osh'],
    ['Alay raion', 'Alay'],
    ['Alay rayon', 'Alay'],
    ['Pokrovka village', 'Pokrovka'],
    ['Chui Oblast', 'Chui'],
    ['Talas Region', 'Talas'],
    ['с.Покровка, Манасский район, Таласская обл.', 'Покровка Манасский Таласская'],
    ['Ош (город)', 'Ош'],
    ['пгт.Каинды', 'Каинды'],
  ])('takes the place words out of "%s"', (text, rest) => {
    expect(stripPlaceWords(text)).toBe(rest)
  })
})
