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
  asides: [],
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

describe('a text about something else, such as hours', () => {
  const tells = (aside: string, text: string) =>
    discretionFor({ ...where, words: [], asides: [aside] }, 'town', exampleGazetteer).text(text) === ''

  test.each([
    ['Пн-Пт 09:00-17:00, вход с ул.Токтогула', 'Во дворе Токтогула, 5'],
    ['ПН-ПТ 9-17, УЛ. ТОКТОГУЛА', 'Токтогул 5'],
    ['Приём по адресу: УЛИЦА ТОКТОГУЛА 5', 'Вход с Токтогула'],
    ['Пн-Пт, ул. К. Акиева', 'Угол Акиева'],
    ['Вторник, ул. Юсупа Абдрахманова', 'Угол Абдрахманова'],
    ['улица Токтогула 5, по средам', 'Вход с Токтогула'],
    ['Дүйшөмбүдөн жумага чейин, Токтогул көчөсү, 5', 'Токтогулдун бурчунда'],
    ['Mo-Fr 09:00-17:00 "door on Toktogul street"', 'Behind Toktogul'],
  ])('keeps the street that it names from being told: %s', (aside, text) => {
    expect(tells(aside, text)).toBe(true)
  })

  test.each([
    'Понедельник–Пятница, Обед 12–13, Суббота выходной; Приём по записи в WhatsApp, ул. Токтогула',
    'Дүйшөмбү–Жума, Түшкү тыныгуу, Юрист Шаршемби күнү, Токтогул көчөсү',
    'Monday-Friday, Lunch at noon, Lawyer on Wednesday, Toktogul street',
    'Перерыв с 12 до 13, Ежедневно кроме Воскресенья',
    'ул. Токтогула Понедельник-Пятница, Обед',
  ])('takes out no other name that it holds: %s', (aside) => {
    for (const text of [
      'Закрыто в понедельник и в пятницу, приёмная работает',
      'Обед с часу; перерыв, ежедневно, кроме воскресенья',
      'WhatsApp, приём юриста',
      'Ассоциация юристов',
      'Жума, түшкү тыныгуу, шаршемби',
      'Closed on Monday and Wednesday; lawyer, lunch',
      'The street door is closed',
      'Вход с улицы, көчөдөн',
    ])
      expect(tells(aside, text), text).toBe(false)
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
