import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../model/language.ts'
import { compareNames } from './collation.ts'

const names = readFileSync(new URL('../shipped/geodata/places.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(',').slice(3, 6))
  .filter((name) => name !== '')

describe('compareNames', () => {
  it('orders empty, decomposed and unknown letters without failing, the same way in both directions', () => {
    const odd = ['', ' ', 'Ω', 'Ӂ', '中', 'é', 'e\u0301', 'a']
    for (const language of languages) {
      const compare = compareNames(language)
      for (const a of odd) for (const b of odd) expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
    }
  })

  it('puts ң after н, ө after о and ү after у', () => {
    const words = ['п', 'ө', 'о', 'ң', 'н', 'ф', 'ү', 'у', 'Өзгөн', 'Озон', 'Оят', 'Ысык', 'Үч', 'Ут']
    expect(words.sort(compareNames('ky'))).toEqual('н ң о Озон Оят ө Өзгөн п у Ут ү Үч ф Ысык'.split(' '))
  })

  it('takes ё for a letter in Kyrgyz and for a kind of е in Russian', () => {
    expect(['Ежи', 'Ёж', 'Еж'].sort(compareNames('ky'))).toEqual(['Еж', 'Ежи', 'Ёж'])
    expect(['Ежи', 'Ёж', 'Еж'].sort(compareNames('ru'))).toEqual(['Еж', 'Ёж', 'Ежи'])
  })

  it('puts the script of the reader first', () => {
    expect(['Osh', 'Ош', '114'].sort(compareNames('ky'))).toEqual(['114', 'Ош', 'Osh'])
    expect(['Osh', 'Ош', '114'].sort(compareNames('en'))).toEqual(['114', 'Osh', 'Ош'])
  })

  it.each(languages)('agrees with CLDR on all names of the gazetteer in %s', (language) => {
    // Node carries all of CLDR; browsers do not, so it serves as the oracle here and nowhere else
    const oracle = new Intl.Collator(language).compare
    const words = [
      ...names,
      'ак',
      'АК',
      'Ак',
      'ак-суу',
      'АК СУУ',
      'Ёлка',
      'елка',
      'Öskön',
      'Oskon',
      'Центр «Ак»',
      'Центр "Ак"',
      'Центр, 2',
    ]
    expect(words.toSorted(compareNames(language))).toEqual(words.toSorted(oracle))
  })
})
