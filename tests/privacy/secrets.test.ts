import { describe, expect, test } from 'vitest'
import { secretNumbers, secretText, secretTexts } from './secrets.ts'

const point = [74.5123457, 42.8123459] as const

describe('a secret text is found', () => {
  const { ky, ru, en } = secretText('door')
  const forms: Record<string, (text: string) => string> = {
    'as it is': (text) => text,
    'in capitals': (text) => text.toUpperCase(),
    'in NFD': (text) => text.normalize('NFD'),
    'percent-encoded': encodeURIComponent,
    'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
    'as a form writes it': (text) => String(new URLSearchParams({ text })),
    'in JSON': (text) => JSON.stringify({ text }),
    'in ASCII JSON': (text) =>
      JSON.stringify({ text }).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'as HTML entities': (text) => [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
    'as decimal entities': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
    'in base64': (text) => `x ${Buffer.from(`one ${text}`).toString('base64')}`,
    'in base64 for addresses': (text) => `/a/${Buffer.from(`xy ${text}`).toString('base64url')}/b`,
    'over a folded line': (text) => `${text.slice(0, 4)}\r\n ${text.slice(4)}`,
    'cut short': (text) => text.slice(0, 10),
    'percent-encoded in JSON in HTML': (text) => JSON.stringify(encodeURIComponent(text)).replaceAll('"', '&quot;'),
  }
  test.each(Object.entries(forms))('%s', (_, form) => {
    for (const text of [ky, ru, en]) expect(secretTexts(`<p>before ${form(text)} after</p>`)).not.toEqual([])
  })
  test('and nothing is found where there is none', () => {
    expect(secretTexts('улица Зыкова, Zykov street, zyqq, %7A')).toEqual([])
  })
})

describe('a secret point is found', () => {
  test.each([
    '74.5123457',
    '42.812346',
    '42.8123',
    '42.812',
    '[74.512,1]',
    '"lat":42.81235',
    'geo:42.81235,1',
    'lat%3D42.81235',
    '74.51,42.81',
    '42.81 ; 74.51',
    '{"longitude":74.51,"latitude":42.81}',
    '745123457',
    '42812346',
    '4281235',
  ])('as %s', (text) => {
    expect(secretNumbers(`before ${text} after`, [point])).not.toEqual([])
  })
  test.each(['74.59,42.87', '74.51', 'M74.51 42.1', '42.82', '+996312428123', '74.514', '1742.8123'])('not as %s', (text) => {
    expect(secretNumbers(`before ${text} after`, [point])).toEqual([])
  })
})
