/** The surfaces beside the citizen's: what they say, and what they must never do. */

import embedEn from '@legalmap/data/messages/embed/en.json' with { type: 'json' }
import { languages } from '@legalmap/data/model/language.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWords } from '../desk-words.ts'
import { builtPages } from '../privacy/built-pages.ts'
import { createTestSite, type TestSite } from '../site.ts'

let site: TestSite
beforeAll(async () => {
  const pages = await builtPages()
  site = await createTestSite(pages())
})
afterAll(() => site[Symbol.asyncDispose]())
const get = (path: string, init?: RequestInit) => site.app.request(path, init)

describe('the desk', () => {
  test.each(languages)('says in %s whom it is for, how they sign in, and who corrects the register', async (language) => {
    const response = await get(`/${language}/desk`)
    expect(response.status).toBe(401)
    const html = await response.text()
    expect(html).toContain(`<html lang="${language}">`)
    for (const key of ['sign_in.title', 'for', 'sign_in.name', 'sign_in.help', 'corrections'] as const)
      expect(html).toContain(deskWords(language)(key))
  })

  test('is never kept, framed, indexed or shared, whatever of it is asked for', async () => {
    for (const path of ['/ky/desk', '/ky/desk/plans/7', '/ky/desk/plans?q=x']) {
      const { status, headers } = await get(path, { headers: { 'if-none-match': '*' } })
      expect(status, path).toBe(401)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('etag')).toBeNull()
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  test('takes nothing from another site, and from ours only from who is known', async () => {
    const asked = async (headers: Record<string, string>) => (await get('/ky/desk', { method: 'POST', headers })).status
    expect(await asked({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await asked({})).toBe(403)
    expect(await asked({ origin: 'https://legalmap.example' })).toBe(401)
  })

  test('loads its own files and none of a citizen’s', async () => {
    const html = await (await get('/ru/desk')).text()
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, address = '']) => address)
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const address of files) {
      expect(address).toMatch(/^\/desk-assets\//)
      expect((await get(address)).status, address).toBe(200)
    }
  })
})

describe('an embedded list', () => {
  test.each(languages)('is complete in %s without a script, with the hotline, and leads out of its frame', async (language) => {
    const response = await get(`/${language}/embed?unit=osh`)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain('href="tel:114"')
    expect(html).toContain('<base target="_blank"/>')
    expect(html).toContain(`href="https://legalmap.example/${language}?unit=osh"`)
    expect(html.match(/class="result"/g)?.length).toBeGreaterThan(2)
    expect(html).not.toContain('<script')
    expect(html.length).toBeLessThan(40_000)
  })

  test('may be framed by everybody, and runs, stores and asks for nothing', async () => {
    const { headers } = await get('/en/embed')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|connect-src|img-src/)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('x-robots-tag')).toContain('noindex')
  })

  test('is remembered until something changes, by what it reads and nothing else', async () => {
    const etag = async (path: string) => (await get(path)).headers.get('etag')
    const one = await etag('/en/embed?unit=osh')
    expect(one).toBeTruthy()
    expect(await etag('/en/embed?unit=osh&utm=7&q=secret')).toBe(one)
    expect(await etag('/en/embed?unit=naryn')).not.toBe(one)
  })

  test('keeps to the kind or the problem that is chosen, and says so where nothing fits', async () => {
    const listed = async (search: string) => {
      const html = await (await get(`/en/embed${search}`)).text()
      return { html, ids: [...html.matchAll(/id="result-([^"]+)"/g)].map(([, id = '']) => id) }
    }
    const hotlines = await listed('?kind=hotline')
    expect(hotlines.ids.length).toBeGreaterThan(0)
    expect(hotlines.ids.every((id) => id.startsWith('hotline-'))).toBe(true)
    expect((await listed('?problem=domestic-violence')).html).toContain('/en?problem=domestic-violence"')
    expect((await listed('?unit=nowhere&kind=nothing')).ids.length).toBeGreaterThan(2)
    expect((await listed('')).html).toContain(embedEn.all)
  })

  test('has no place for what a person types or where they are', async () => {
    const html = await (await get('/en/embed?q=Zyqqvarn&near=74.5,42.8')).text()
    expect(html).not.toMatch(/Zyqqvarn|74\.5|42\.8/)
  })
})
