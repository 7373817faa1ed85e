import { describe, expect, test } from 'vitest'
import type { FormEntries } from '../desk-page.ts'
import { formOf, readForm } from './position.ts'

const pin = { longitude: 74.569764, latitude: 42.874621 }
const typed = (text: string): FormEntries => [['position', text]]
const found = { location: null, location_visibility: 'public' } as const

describe('a position that is pasted', () => {
  test.each([
    ['рядом с базаром', 'position_unreadable'],
    ['55.7558, 37.6173', 'position_outside'],
    ['https://maps.app.goo.gl/AbCdEf123', 'position_short_link'],
    ['https://www.google.com/maps/@42.874621,74.569764,17z', 'position_only_window'],
  ])('%s is refused beside the field, and the pin stays', (text, code) => {
    expect(readForm(typed(text), { ...found, location: pin })).toEqual({
      facts: { location: pin },
      errors: [{ field: 'position', code }],
      remarks: [],
    })
  })

  test.each(['town', 'hidden'] as const)('is refused for a place that is told as %s, whatever it says', (location_visibility) => {
    expect(readForm(typed('42.874621, 74.569764'), { location: null, location_visibility })).toEqual({
      facts: { location: null },
      errors: [{ field: 'position', code: `position_of_${location_visibility}` }],
      remarks: [],
    })
  })

  test('an old pin of such a place stays untouched, and can be taken away', () => {
    const hidden = { location: pin, location_visibility: 'hidden' } as const
    expect(readForm(formOf(hidden), hidden)).toEqual({ facts: { location: pin }, errors: [], remarks: [] })
    expect(readForm(typed(''), hidden)).toEqual({ facts: { location: null }, errors: [], remarks: [] })
  })

  test('is read with what is to be looked at once more', () => {
    expect(readForm(typed('https://yandex.ru/maps/?pt=42.874621,74.569764'), found)).toEqual({
      facts: { location: pin },
      errors: [],
      remarks: ['swapped'],
    })
  })
})
