import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

const everyLanguage = (text: string) => ({ ky: text, ru: text, en: text })
const secret = {
  unit_id: 'uzgen',
  place_id: 's41706255600010',
  address: everyLanguage('Zyqqvarnstreet 17'),
  landmark: everyLanguage('behind Zyqqvarnmarket'),
  hours_text: 'Zyqqvarnhours',
  note: 'Zyqqvarnnote',
  verified_by: 'Zyqqvarnclerk',
  sources: [{ url: 'https://printed.example/Zyqqvarn', title: '' }],
  location: { longitude: 74.5123457, latitude: 42.8123459 },
}

let site: TestSite
beforeAll(async () => {
  site = await createTestSite()
  const inTown = exampleProvider({ ...secret, id: 'canary-town', location_visibility: 'town' })
  const hidden = exampleProvider({ ...secret, id: 'canary-hidden', location_visibility: 'hidden' })
  await site.store.write(exampleWriting('canary', [insert('provider', inTown), insert('provider', hidden)]))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

const get = (path: string) => site.app.request(path)
const contentOf = async (path: string) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  return JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(await response.text())?.[1] ?? '') as Record<string, unknown>
}
interface Line {
  id: string
  where: string
  distance: number | null
}
const posterOf = async (unit: string, language = 'en') =>
  (await contentOf(`/${language}/units/${unit}/poster`)) as unknown as {
    unit: { name: string }
    inside: Line[]
    oblast: { lines: Line[] }
    nearest: Line[]
  }

describe('what is not there', () => {
  test.each([
    '/providers/nobody.vcf',
    '/providers/nobody/qr.svg',
    '/providers/nobody/card',
    '/units/nowhere/qr.svg',
    '/units/nowhere/poster',
    '/providers/.vcf',
    '/providers/%00.vcf',
    '/units/%2e%2e/poster',
  ])('%s is answered in the language asked for, as a page that does not exist', async (path) => {
    for (const language of languages) {
      const response = await get(`/${language}${path}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(await response.text()).toContain(`<html lang="${language}">`)
    }
    expect(site.reported).toEqual([])
  })

  test('no file and no sheet knows the street of a place that is told to its town, or less', async () => {
    for (const id of ['canary-town', 'canary-hidden'])
      for (const part of ['.vcf', '/card', '/qr.svg']) {
        const response = await get(`/en/providers/${id}${part}`)
        expect(response.status).toBe(200)
        expect(await response.text()).not.toMatch(/zyqqvarn|74\.51|42\.81/i)
      }
    for (const unit of ['uzgen', 'osh']) expect(JSON.stringify(await posterOf(unit))).not.toMatch(/zyqqvarn|74\.51|42\.81/i)
  })

  test('a hidden place is on the poster of its oblast only as what is somewhere there, and never with a distance', async () => {
    const district = await posterOf('uzgen')
    expect(district.inside.map(({ id }) => id)).not.toContain('canary-hidden')
    expect(district.oblast.lines.map(({ id }) => id)).toContain('canary-hidden')
    for (const unit of site.pack.gazetteer.units)
      expect((await posterOf(unit.id)).nearest.map(({ id }) => id)).not.toContain('canary-hidden')
  })
})

test.each(languages)('in %s a provider is a contact, a code and a slip', async (language) => {
  const path = `/${language}/providers/state-ministry-of-justice`
  const file = await get(`${path}.vcf`)
  expect(file.headers.get('content-type')).toBe('text/vcard; charset=utf-8')
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="state-ministry-of-justice.vcf"')
  const vcard = new ICAL.Component(ICAL.parse(await file.text()) as unknown[])
  const telephones = vcard.getAllProperties('tel').map((property) => property.getFirstValue() as unknown)
  expect(telephones).toEqual(['tel:+996312626210;ext=195', 'tel:+996312651010'])
  expect(vcard.getAllProperties('url').at(-1)?.getFirstValue()).toBe(`https://legalmap.example${path}`)

  const code = await get(`${path}/qr.svg`)
  expect(code.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(code.headers.get('content-security-policy')).toContain("default-src 'none'")

  expect(await contentOf(`${path}/card`)).toMatchObject({ name: 'slip', provider: { id: 'state-ministry-of-justice' } })
})

test('every provider and every unit has its files and sheets in every language', async () => {
  const paths = [
    ...site.site.publisher.current().providers.flatMap(({ id }) => ['.vcf', '/card'].map((part) => `/providers/${id}${part}`)),
    ...site.pack.gazetteer.units.map(({ id }) => `/units/${id}/poster`),
  ]
  for (const language of languages)
    for (const path of paths) expect((await get(`/${language}${path}`)).status, language + path).toBe(200)
  expect(site.reported).toEqual([])
})

describe('a poster', () => {
  test('names who is in the unit, without repeating the unit', async () => {
    const { unit, inside, nearest } = await posterOf('aksy')
    expect(unit.name).toBe('Aksy District')
    expect(inside.find(({ id }) => id === 'flac-kerben')?.where).toBe('Kerben')
    expect(nearest).toEqual([])
  })

  test('of a unit without anybody names the nearest, nearest first, and what is somewhere in its oblast', async () => {
    const { inside, oblast, nearest } = await posterOf('toguz-toro')
    expect(inside).toEqual([])
    expect(oblast.lines.length + nearest.length).toBeGreaterThan(3)
    const distances = nearest.map(({ distance }) => distance ?? 0)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(Math.min(...distances)).toBeGreaterThan(0)
  })

  test('of no unit lists what is planned, closed or no longer offered', async () => {
    const gone = site.site.publisher.current().providers.filter(({ status }) => !['open', 'unknown'].includes(status))
    expect(gone.length).toBeGreaterThan(0)
    for (const { id } of site.pack.gazetteer.units) {
      const text = JSON.stringify(await posterOf(id))
      for (const provider of gone) expect(text).not.toContain(`"${provider.id}"`)
    }
  })

  test('has a still map of its unit in every language, also of a town, and none of a unit that is not there', async () => {
    for (const language of languages)
      for (const unit of ['aksy', 'osh-city', 'issyk-kul']) {
        const { picture } = (await contentOf(`/${language}/units/${unit}/poster`)) as { picture: string }
        const response = await get(picture)
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
        expect((await get(picture.replace(unit, 'nowhere'))).status).toBe(404)
      }
  })

  test('has one address: with a slash at its end it leads there', async () => {
    const response = await get('/ky/units/aksy/poster/')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ky/units/aksy/poster'])
  })
})
