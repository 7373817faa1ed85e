import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '../examples/records.ts'
import en from '../messages/en.json' with { type: 'json' }
import { translator } from '../messages/messages.ts'
import { toPublicProvider } from './public-provider.ts'
import { shareAddresses, shareMessage, shareProvider } from './share-text.ts'

const address = 'https://map.example/en/providers/x'
/** Monday, 30 November 2026. */
const now = Date.parse('2026-11-30T10:00:00+06:00')
const options = { language: 'en', where: 'Old Town, Valley', address, t: translator(en, 'en'), now } as const
const share = (fields: Parameters<typeof exampleProvider>[0]) =>
  shareProvider(toPublicProvider(exampleProvider(fields), exampleGazetteer), options)
const text = (words: string) => ({ ky: '', ru: '', en: words })
const phone = { number: '+996312626210', extension: '195', label: text(''), channels: ['call' as const] }

test('the street of a place that is told to its town is not passed on', () => {
  for (const location_visibility of ['town', 'hidden'] as const)
    expect(shareMessage(share({ id: 'x', address: text('CANARY 17'), location_visibility }))).not.toContain('CANARY')
})

test('without a phone the message names the hotline', () => {
  expect(share({ id: 'x', name: text('A center'), phones: [] }).text).toBe(
    'A center\nOld Town, Valley\nPhone not confirmed. Call 114: they know.',
  )
})

test('a service that is gone, or not there yet, says so in the message', () => {
  expect(share({ id: 'x', status: 'historical' }).text).toContain(en['status.historical'])
  expect(share({ id: 'x', status: 'planned' }).text).toContain(en['status.planned_undated'])
})

test('the message is name, place with street, two phones at most, and the address of the page', () => {
  const phones = [phone, { ...phone, number: '+996555000111', extension: '' }, { ...phone, number: '+996555000222' }]
  expect(shareMessage(share({ id: 'x', name: text('A center'), address: text('1 Main Street'), phones }))).toBe(
    [
      'A center',
      'Old Town, Valley, 1 Main Street',
      'Phone: +996 312 62 62 10 ext. 195',
      'Phone: +996 555 00 01 11',
      address,
    ].join('\n'),
  )
})

test('a hostile name neither breaks out of an address nor makes one that cannot be written', () => {
  const hostile = share({ id: 'x', name: text('A&body=B#c?d=\ud800 "<script>') })
  const { whatsapp, telegram, sms } = shareAddresses(hostile)
  expect(new URL(whatsapp).searchParams.get('text')).toBe(shareMessage(hostile))
  expect(new URL(whatsapp).origin).toBe('https://wa.me')
  const parameters = new URL(telegram).searchParams
  expect([...parameters.keys()]).toEqual(['url', 'text'])
  expect([parameters.get('url'), parameters.get('text')]).toEqual([address, hostile.text])
  expect(sms.startsWith('sms:?&body=')).toBe(true)
  expect(decodeURIComponent(sms.slice('sms:?&body='.length))).toBe(shareMessage(hostile))
  expect(sms.slice('sms:?&body='.length)).not.toMatch(/[&?#\s]/)
})

test('what is otherwise these days, or will be, is dated in the message; what is over is not in it', () => {
  const closures = [
    exampleClosure({ from: '2026-11-01', until: '2026-11-02' }),
    exampleClosure({ from: '2026-11-30', until: '2026-12-04' }),
    exampleClosure({ kind: 'by_phone_only', from: '2026-12-31', until: '2026-12-31' }),
    exampleClosure({ kind: 'moved', place: text('12 New Street') }),
  ]
  expect(share({ id: 'x', name: text('A center'), closures }).text.split('\n')).toEqual([
    'A center',
    'Old Town, Valley',
    'Closed until Friday, 4 December 2026 inclusive',
    'Moved: 12 New Street',
    'Thursday, 31 December 2026: by phone only',
    en['phone.unconfirmed'],
  ])
  const hidden = share({ id: 'x', closures, location_visibility: 'hidden' }).text
  expect(hidden).toContain(en['closure.moved_unknown_open'])
  expect(hidden).not.toContain('New Street')
})
