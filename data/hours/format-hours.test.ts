import { describe, expect, it } from 'vitest'
import { languages } from '../model/language.ts'
import { formatHours } from './format-hours.ts'
import { parseHours } from './parse-hours.ts'

function lines(text: string, language: 'ky' | 'ru' | 'en'): string[] {
  const parsed = parseHours(text)
  if (!parsed.ok) throw new Error(text)
  return formatHours(parsed.hours, language)
}

describe('formatHours', () => {
  it('writes no sign of a break where there is none or where it is not at midday', () => {
    expect(lines('Mo 09:00-12:00,12:00-18:00', 'ru')).toEqual(['Пн 09:00–12:00, 12:00–18:00'])
    expect(lines('Mo 09:00-12:00,17:00-19:00', 'ru')).toEqual(['Пн 09:00–12:00, 17:00–19:00'])
    expect(lines('Mo 08:00-11:30,14:00-18:00', 'ru')).toEqual(['Пн 08:00–11:30, 14:00–18:00'])
    expect(lines('Mo 18:00-20:00,21:00-23:00', 'ru')).toEqual(['Пн 18:00–20:00, 21:00–23:00'])
  })

  it('writes a week with a lunch break and days off in each language', () => {
    const written = languages.map((language) => lines('Mo-Fr 09:00-13:00,14:00-18:00; Sa,Su off; PH off', language))
    expect(written).toEqual([
      ['Дүй.–жума 09:00–18:00, түшкү тыныгуу 13:00–14:00', 'Ишм., жек. дем алыш', 'Майрам күндөрү дем алыш'],
      ['Пн–пт 09:00–18:00, обед 13:00–14:00', 'Сб, вс выходной', 'Праздничные дни выходной'],
      ['Mon–Fri 09:00–18:00, lunch break 13:00–14:00', 'Sat, Sun day off', 'Public holidays day off'],
    ])
  })

  it('says in each language that it needs an appointment, whatever the language it was written in', () => {
    for (const comment of ['by appointment', 'По записи', 'жазылуу боюнча'])
      expect(languages.map((language) => lines(`Mo 09:00-12:00 "${comment}"`, language)[0])).toEqual([
        'Дүй. 09:00–12:00 — алдын ала жазылуу менен',
        'Пн 09:00–12:00 — по записи',
        'Mon 09:00–12:00 — by appointment',
      ])
    expect(lines('Mo 09:00-12:00 "по записи, кабинет 5"', 'en')).toEqual(['Mon 09:00–12:00 — по записи, кабинет 5'])
  })

  it('writes the weekdays of a month in each language', () => {
    const written = languages.map((language) => lines('Mo[1,3] 10:00-12:00; We[-1] 10:00-12:00; Su[-2] 10:00-12:00', language))
    expect(written).toEqual([
      [
        'Айдын 1-дүйшөмбүсү, айдын 3-дүйшөмбүсү 10:00–12:00',
        'Айдын акыркы шаршембиси 10:00–12:00',
        'Айдын аягынан 2-жекшембиси 10:00–12:00',
      ],
      [
        '1-й понедельник месяца, 3-й понедельник месяца 10:00–12:00',
        'Последняя среда месяца 10:00–12:00',
        '2-е воскресенье с конца месяца 10:00–12:00',
      ],
      [
        '1st Monday of the month, 3rd Monday of the month 10:00–12:00',
        'Last Wednesday of the month 10:00–12:00',
        '2nd last Sunday of the month 10:00–12:00',
      ],
    ])
  })

  it.each([
    ['24/7', ['Круглосуточно']],
    ['off', ['Закрыто']],
    ['unknown', ['Уточняйте заранее']],
    ['"по записи"', ['По записи']],
    ['Mo-Fr 09:00-18:00 "по записи"', ['Пн–пт 09:00–18:00 — по записи']],
    ['Mo-Fr 09:00-18:00 || "звоните"', ['Пн–пт 09:00–18:00', 'В остальное время: звоните']],
    ['09:00-18:00; 12:00-13:00 off', ['Ежедневно 09:00–18:00', 'Ежедневно 12:00–13:00 закрыто']],
    ['Fr 22:00-02:00', ['Пт 22:00–02:00']],
    ['Mo 00:00-24:00', ['Пн круглосуточно']],
    ['Jun-Aug Mo-Fr 08:00-16:00', ['Июнь – август пн–пт 08:00–16:00']],
    ['Dec 25-Jan 05 off', ['25 декабря – 5 января выходной']],
    ['May 09 off "праздник"', ['9 мая выходной — праздник']],
    ['2026 Dec 25-2027 Jan 05 off', ['25 декабря 2026 – 5 января 2027 выходной']],
    ['2026 Mo 10:00-11:00; 2027-2028 off; 2029+ open', ['2026 пн 10:00–11:00', '2027–2028 выходной', '2029 – круглосуточно']],
  ])('writes %s in Russian', (text, expected) => {
    expect(lines(text, 'ru')).toEqual(expected)
  })
})
