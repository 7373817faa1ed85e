import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { discretionFor, type Whereabouts } from './discretion.ts'

const everyLanguage = (text: string) => ({ ky: text, ru: text, en: text })
const where: Whereabouts = {
  unit_id: 'quarter',
  place_id: 's5',
  words: [{ ky: 'Тыныстанов көчөсү, 17', ru: 'ул. Тыныстанова, 17', en: 'Tynystanov street 17, near Dordoi market' }],
  named: { district: '', settlement: 'Uzgen' },
  website: 'https://www.shelter.example/door',
}
const town = discretionFor(where, 'town', exampleGazetteer)
const hidden = discretionFor(where, 'hidden', exampleGazetteer)

describe('a text that repeats where a place is', () => {
  test.each(['Вход с улицы Тыныстанова', 'ТЫНЫСТАНОВДУН аркасында', 'behind the dordoi market', 'Tınıstanov 17'])(
    'is not told, in whatever case and spelling: %s',
    (text) => {
      expect(town.text(text)).toBe('')
      expect(hidden.text(text)).toBe('')
    },
  )

  test('is not told in any language when one of them tells', () => {
    expect(town.localized({ ky: '', ru: 'Вход с Тыныстанова', en: 'The entrance has moved' })).toEqual(everyLanguage(''))
  })

  test('is told where it names the town, unless the town is to be hidden too', () => {
    expect(town.text('Узген, мэрия')).toBe('Узген, мэрия')
    expect(hidden.text('Мэрия Узгена')).toBe('')
  })

  test('is told where it says nothing of the place', () => {
    for (const text of ['Закрыто до марта', 'The street door is closed; call 114', 'Министерство юстиции', ''])
      expect([town.text(text), hidden.text(text)]).toEqual([text, text])
  })
})

describe('sources of such a place', () => {
  const named = (url: string, title = '') => town.sources([{ url, title }]).map((source) => [source.url, source.title])
  test('are named by their host, because the title of a page can be its address', () => {
    expect(named('https://www.news.example/shelter', 'Shelter, Tynystanov 17')).toEqual([['', 'news.example']])
  })
  test('are named by their title where they are printed, unless it tells', () => {
    expect(named('', 'List of crisis centers')).toEqual([['', 'List of crisis centers']])
    expect(named('', 'Shelter at Tynystanov street')).toEqual([])
  })
  test('are left out where a hidden place is known by its own site', () => {
    expect(hidden.sources([{ url: 'http://shelter.example/about', title: '' }])).toEqual([])
    expect(town.sources([{ url: 'http://shelter.example/about', title: '' }])).toHaveLength(1)
  })
})
