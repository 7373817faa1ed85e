import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionProblems, readPosition } from './read-position.ts'

/** 42.874621, 74.569764: a corner of Bishkek, in every dress. */
const refused: [text: string, problem: string, from?: string][] = [
  ['', 'empty'],
  ['  ', 'empty'],
  ['рядом с базаром', 'unreadable'],
  ['ул. Примерная 95, кв. 12', 'unreadable'],
  ['4750000 13400000', 'unreadable'],
  ['42.87 74.56 12.5', 'unreadable'],
  ['42.874621', 'incomplete'],
  ['0, 0', 'outside'],
  ['55.7558, 37.6173', 'outside'],
  ['42.874621 S, 74.569764 E', 'outside'],
  ['-42.874621, 74.569764', 'outside'],
  ['42, 74', 'too_rough'],
  ['42.8, 74.5', 'too_rough'],
  ['https://maps.app.goo.gl/AbCdEf123', 'short_link', 'google'],
  ['https://goo.gl/maps/AbCdEf123', 'short_link', 'google'],
  ['https://go.2gis.com/abc12', 'short_link', '2gis'],
  ['https://yandex.ru/maps/-/CDabcXYZ', 'short_link', 'yandex'],
  ['https://yandex.com/maps/-/CDabcXYZ', 'short_link', 'yandex'],
  ['https://osm.org/go/0EEQjE--', 'short_link', 'openstreetmap'],
  ['https://maps.apple/p/abc', 'short_link', 'apple'],
  ['https://www.google.com/maps/@42.874621,74.569764,17z', 'only_window', 'google'],
  ['https://www.google.com/maps/place/Центр/@42.874621,74.569764,17z', 'only_window', 'google'],
  ['https://yandex.ru/maps/10309/bishkek/?ll=74.569764%2C42.874621&z=17', 'only_window', 'yandex'],
  ['https://2gis.kg/bishkek?m=74.569764%2C42.874621%2F17', 'only_window', '2gis'],
  ['https://2gis.kg/bishkek/firm/70000001019347345', 'no_position', '2gis'],
  ['https://www.openstreetmap.org/#map=9/42.874621/74.569764', 'only_window', 'openstreetmap'],
  ['https://www.openstreetmap.org/node/123456', 'no_position', 'openstreetmap'],
  ['https://yandex.ru/maps/?pt=74.5,42.8~74.6,42.9', 'no_position', 'yandex'],
  ['https://example.kg/42.874621,74.569764', 'unknown_link'],
  ['https://www.google.com/maps?q=55.7558,37.6173', 'outside', 'google'],
]

const read: [text: string, from: string, remarks?: string[]][] = [
  ['42.874621, 74.569764', 'numbers'],
  ['42.874621 74.569764', 'numbers'],
  ['42.874621,74.569764', 'numbers'],
  ['(42.874621; 74.569764)', 'numbers'],
  ['42,874621 74,569764', 'numbers'],
  ['42,874621, 74,569764', 'numbers'],
  ['42,874621,74,569764', 'numbers'],
  ['42.874621° N, 74.569764° E', 'numbers'],
  ['N42.874621 E74.569764', 'numbers'],
  ['42.874621 с.ш., 74.569764 в.д.', 'numbers'],
  ['широта: 42.874621, долгота: 74.569764', 'numbers'],
  ['lat=42.874621&lng=74.569764', 'numbers'],
  ['Биз бул жердебиз: 42.874621, 74.569764', 'numbers'],
  ['74.569764, 42.874621', 'numbers', ['swapped']],
  ['POINT(74.569764 42.874621)', 'numbers', ['swapped']],
  ['[74.569764,42.874621]', 'numbers', ['swapped']],
  ['\u202a42.874621\u202c,\u00a074.569764', 'numbers'],
  ['geo:42.874621,74.569764', 'geo'],
  ['geo:42.874621,74.569764;u=35', 'geo'],
  ['geo:0,0?q=42.874621,74.569764(Борбор)', 'geo'],
  ['https://maps.google.com/maps?q=42.874621%2C74.569764&z=17&hl=ru', 'google'],
  ['Местоположение: https://maps.google.com/?q=42.874621,74.569764', 'google'],
  ['https://www.google.com/maps/search/?api=1&query=42.874621%2C74.569764', 'google'],
  ['https://www.google.com/maps/search/42.874621,+74.569764?entry=tts', 'google'],
  ['https://www.google.com/maps/place/42.874621,74.569764', 'google'],
  [
    'https://www.google.com/maps/place/%D0%A6%D0%B5%D0%BD%D1%82%D1%80/@42.8,74.5,13z/data=!4m6!3m5!1s0x0:0x0!8m2!3d42.874621!4d74.569764!16s%2Fg',
    'google',
  ],
  ['https://www.google.kg/maps/dir/?api=1&destination=42.874621,74.569764', 'google'],
  ['https://yandex.ru/maps/?pt=74.569764,42.874621&z=18&l=map', 'yandex'],
  ['https://yandex.ru/maps/?ll=74.5%2C42.8&pt=74.569764%2C42.874621,pm2rdm&z=12', 'yandex'],
  ['https://yandex.kz/maps/?ll=74.5,42.8&mode=whatshere&whatshere%5Bpoint%5D=74.569764%2C42.874621&z=12', 'yandex'],
  ['https://yandex.ru/maps/?pt=42.874621,74.569764', 'yandex', ['swapped']],
  ['https://2gis.kg/bishkek/geo/70030076129543595/74.569764,42.874621', '2gis'],
  ['https://2gis.kg/bishkek/firm/70000001019347345/74.569764%2C42.874621?m=74.5%2C42.8%2F12', '2gis'],
  ['2gis.kg/bishkek/geo/74.569764,42.874621', '2gis'],
  ['https://www.openstreetmap.org/?mlat=42.874621&mlon=74.569764#map=17/42.8/74.5', 'openstreetmap'],
  ['https://www.openstreetmap.org/#map=18/42.874621/74.569764', 'openstreetmap', ['window']],
  ['https://maps.apple.com/?ll=42.874621,74.569764&q=Pin', 'apple'],
  ['https://maps.apple.com/place?coordinate=42.874621,74.569764&name=Pin', 'apple'],
]

const around: [text: string, latitude: number, longitude: number, remarks?: string[]][] = [
  ['42°52\'28.6"N 74°34\'11.2"E', 42.874611, 74.569778],
  ['42°52′28.6″ с.ш. 74°34′11.2″ в.д.', 42.874611, 74.569778],
  ['42 52 28.6 74 34 11.2', 42.874611, 74.569778],
  ["42° 52.477' N, 74° 34.187' E", 42.874617, 74.569783],
  ['https://www.google.com/maps/place/42%C2%B052\'28.6"N+74%C2%B034\'11.2"E/@42.8,74.5,17z', 42.874611, 74.569778],
  ['40°46′12″ 73°18′00″', 40.77, 73.3],
  ['40.77, 73.30', 40.77, 73.3, ['rough']],
  ['https://2gis.kg/osh/geo/73.3000,40.7700', 40.77, 73.3],
]

describe('readPosition', () => {
  it.each(refused)('refuses "%s": %s', (text, problem, from = 'numbers') => {
    expect(readPosition(text)).toEqual({ problem, from })
  })

  it.each(read)('reads "%s" from %s', (text, from, remarks = []) => {
    expect(readPosition(text)).toEqual({ longitude: 74.569764, latitude: 42.874621, from, remarks })
  })

  it.each(around)('reads "%s" as %d, %d', (text, latitude, longitude, remarks = []) => {
    expect(readPosition(text)).toMatchObject({ latitude, longitude, remarks })
  })

  it('answers any text, and never with a place outside of the country', () => {
    const pieces = fc.constantFrom(
      ...'42.87 74.56 , ; ° \' " N E S https://yandex.ru/maps/?pt= geo: ?q= google.com/maps/ @ !3d !4d % %2C # /'.split(' '),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const position = readPosition(value)
        if ('problem' in position) expect(positionProblems).toContain(position.problem)
        else {
          expect(position.latitude).toBeGreaterThan(39)
          expect(position.latitude).toBeLessThan(44)
          expect(position.longitude).toBeGreaterThan(69)
          expect(position.longitude).toBeLessThan(81)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('reads a megabyte of anything without waiting', () => {
    for (const text of [
      '1 '.repeat(500_000),
      '°'.repeat(1_000_000),
      `https://yandex.ru/maps/?${'a=1&'.repeat(250_000)}`,
      '42.'.repeat(300_000),
    ])
      expect(readPosition(text)).toHaveProperty('problem')
  })
})
