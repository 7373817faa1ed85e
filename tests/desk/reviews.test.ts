import type { HistoryPage } from '@legalmap/data/desk/resources/history.ts'
import type { DeskReview, ReviewDecided, ReviewList } from '@legalmap/data/desk/resources/review.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import type { Phone, Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  administrator,
  aigul,
  bermet,
  center,
  type DeskSite,
  ifMatch,
  operator,
  reader,
  siteWithDesk,
  stranger,
} from './site-with-desk.ts'

const phone = (number: string): Phone => ({ number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] })
const old = phone('+996312626210')
const fresh = phone('+996555000111')
const other = phone('+996700000222')

let now: number
let site: DeskSite
beforeEach(async () => {
  now = Date.UTC(2026, 10, 22, 6)
  site = await siteWithDesk({ now: () => now, records: [center({ phones: [old], note: 'internal word' })] })
})
afterEach(() => site[Symbol.asyncDispose]())

const stored = async () => (await site.store.record('provider', 'center'))?.record as Provider
const revision = async () => (await site.store.record('provider', 'center'))?.revision ?? 0
async function save(person: typeof aigul, facts: object, more: object = {}) {
  const { status, body } = await site.send<SaveAnswer>(
    person,
    'PATCH',
    '/centers/center',
    { facts, ...more },
    ifMatch(await revision()),
  )
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
const waiting = async (person: typeof aigul, query = '') => (await site.get<ReviewList>(person, `/reviews${query}`)).body
const decide = (person: typeof aigul, id: string | null, body: object) =>
  site.send<ReviewDecided>(person, 'POST', `/reviews/${id}`, body)

describe('a pin', () => {
  const [here, there] = [
    { longitude: 75, latitude: 42 },
    { longitude: 75.1, latitude: 42.1 },
  ]
  test('waits for nobody where it is the first, and for a second person where it moves, also in two steps', async () => {
    expect((await save(aigul, { location: here })).waiting).toEqual([])
    expect((await save(aigul, { location: null })).saved).toEqual(['location'])
    expect((await save(aigul, { location: there })).waiting).toEqual(['location'])
    expect((await stored()).location).toBeNull()
  })
})

describe('what waits for a second person', () => {
  test('is kept in one writing with what is saved at once', async () => {
    site.store.plans.keep = () => Promise.reject(new Error('a second writing'))
    const { review } = await save(aigul, { phones: [old, fresh], email: 'new@mail.example' })
    expect((await waiting(bermet)).items).toMatchObject([{ id: review }])
    expect((await stored()).email).toBe('new@mail.example')
    // sent again it is the same
    expect(await save(aigul, { phones: [old, fresh] })).toMatchObject({ review, change: null })
  })

  test('is shown to others of the same reach, field by field, and decided never by who asked for it', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] }, { reason: 'she called me' })
    const { items } = await waiting(bermet)
    expect(items).toMatchObject([
      { id: review, by: { name: 'Айгүл' }, reason: 'she called me', decides: true, rows: [{ facts: [{ fact: 'phones' }] }] },
    ])
    expect((await waiting(aigul)).items).toEqual([])
    expect((await waiting(aigul, '?mine=yes')).items).toMatchObject([{ id: review, decides: false }])
    for (const person of [stranger, operator, reader]) expect((await waiting(person)).items).toEqual([])
    for (const person of [aigul, operator, reader])
      expect((await decide(person, review, { decision: 'approve' })).status).toBe(403)
    expect((await decide(stranger, review, { decision: 'approve' })).status).toBe(404)
    expect((await site.get(stranger, `/reviews/${review}`)).status).toBe(404)
    expect((await stored()).phones).toEqual([old])
  })

  test('is let through, is public then, and both names stand in history', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] }, { check: { groups: ['phones'], how: 'called' } })
    const { status, body } = await decide(bermet, review, { decision: 'approve' })
    expect([status, body.left]).toEqual([200, []])
    expect((await stored()).phones).toEqual([old, fresh])
    expect((await stored()).assured.phones).toMatchObject({ how: 'called', checked_by: 'account:aigul' })
    const { items } = (await site.get<HistoryPage>(reader, '/centers/center/history')).body
    expect(items[0]).toMatchObject({ by: { name: 'Бермет' }, proposed_by: { name: 'Айгүл' } })
    expect((await site.get(bermet, `/reviews/${review}`)).status).toBe(404)
    const seen = (await (await site.app.request('/api/v1/providers/center')).json()) as { phones: Phone[] }
    expect(seen.phones.map(({ number }) => number)).toContain(fresh.number)
  })

  test('is let through although its plan cannot end at that moment: it stays, and once more changes nothing', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] })
    const { drop } = site.store.plans
    site.store.plans.drop = () => Promise.reject(new Error('busy'))
    expect((await decide(bermet, review, { decision: 'approve' })).status).toBe(200)
    expect(site.reported).toMatchObject([{ error: { message: 'busy' }, route: 'review' }])
    site.store.plans.drop = drop
    expect((await decide(bermet, review, { decision: 'approve' })).body).toMatchObject({ batch: null, left: [] })
    expect([(await stored()).phones, (await waiting(bermet)).items]).toEqual([[old, fresh], []])
  })

  test('is withdrawn by who asked, who is told that it is as it was', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] })
    const sent = await site.app.request(`/ky/desk/reviews/${review}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'withdraw' }),
      headers: { origin: 'https://legalmap.example', 'x-test-person': aigul.account_id },
    })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/ky/desk/reviews?said=undone'])
    expect((await waiting(bermet)).items).toEqual([])
  })

  test('is sent back with a reason, once, and who asked reads why', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] })
    expect((await decide(bermet, review, { decision: 'return' })).body.errors).toEqual([
      { fact: 'reason', path: '', code: 'empty' },
    ])
    expect((await decide(bermet, review, { decision: 'return', reason: 'nobody answers' })).status).toBe(200)
    expect((await decide(administrator, review, { decision: 'approve' })).status).toBe(409)
    const [mine] = (await waiting(aigul, '?mine=yes')).items
    expect(mine?.returned).toMatchObject({ by: { name: 'Бермет' }, reason: 'nobody answers' })
    expect((await waiting(bermet)).items).toEqual([])
    expect((await stored()).phones).toEqual([old])
  })

  test('is withdrawn by who asked for it, also after it was sent back, and by nobody else', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] })
    expect((await decide(bermet, review, { decision: 'withdraw' })).status).toBe(403)
    await decide(bermet, review, { decision: 'return', reason: 'nobody answers' })
    expect((await decide(aigul, review, { decision: 'withdraw' })).status).toBe(200)
    expect((await waiting(aigul, '?mine=yes')).items).toEqual([])
    expect((await stored()).phones).toEqual([old])
  })

  test('opens a hidden place only by a second person', async () => {
    await save(aigul, { location_visibility: 'hidden' })
    const { review, waiting: waits } = await save(aigul, { location_visibility: 'public' }, { acts: { makes_public: true } })
    expect(waits).toEqual(['location_visibility'])
    await decide(bermet, review, { decision: 'approve' })
    expect((await stored()).location_visibility).toBe('public')
  })

  test('a new phone joins what others did to the phones meanwhile', async () => {
    const { review } = await save(aigul, { phones: [old, fresh] })
    const second = await save(bermet, { phones: [other] })
    expect((await stored()).phones).toEqual([])
    await decide(aigul, second.review, { decision: 'approve' })
    expect((await site.get<DeskReview>(bermet, `/reviews/${review}`)).body.rows[0]?.conflicts).toEqual([])
    await decide(bermet, review, { decision: 'approve' })
    expect((await stored()).phones).toEqual([other, fresh])
  })

  test('is late after eight days, when an administrator is asked', async () => {
    await save(aigul, { phones: [old, fresh] })
    now += 7 * 24 * 3_600_000
    expect((await waiting(administrator)).items.map(({ late }) => late)).toEqual([false])
    now += 2 * 24 * 3_600_000
    expect((await waiting(administrator)).items.map(({ late }) => late)).toEqual([true])
  })

  test('is nothing that was hers an hour ago: she may undo what she took away', async () => {
    const { change } = await save(aigul, { phones: [] })
    const { body } = await site.send<{ review: string | null }>(aigul, 'POST', '/centers/center/undo', { change })
    expect([body.review, (await stored()).phones]).toEqual([null, [old]])
    const again = await save(aigul, { phones: [] })
    now += 2 * 3_600_000
    const later = await site.send<{ review: string | null }>(aigul, 'POST', '/centers/center/undo', { change: again.change })
    expect([later.body.review, (await stored()).phones]).toEqual([expect.any(String), []])
  })
})

describe('a correction by the hotline', () => {
  test('waits for a coordinator, who lets it through under both names', async () => {
    const facts = { email: 'new@mail.example', note: 'internal word: a caller said so' }
    const { status, body } = await site.send<SaveAnswer>(operator, 'POST', '/centers/center/proposals', {
      facts,
      reason: 'a caller',
    })
    expect([status, body.waiting, body.saved]).toEqual([200, ['email', 'note'], []])
    expect((await waiting(operator, '?mine=yes')).items).toMatchObject([{ kind: 'proposal' }])
    expect(JSON.stringify((await site.get(reader, `/reviews/${body.review}`)).body)).not.toContain('internal word')
    await decide(aigul, body.review, { decision: 'approve' })
    expect(await stored()).toMatchObject(facts)
    const { items } = (await site.get<HistoryPage>(aigul, '/centers/center/history')).body
    expect(items[0]).toMatchObject({ by: { name: 'Айгүл' }, proposed_by: { name: '114' }, reason: 'a caller' })
  })

  test('that changes nothing, or is wrong, or is sent by who may not is refused', async () => {
    const send = (person: typeof aigul, facts: object) => site.send(person, 'POST', '/centers/center/proposals', { facts })
    expect((await send(operator, {})).status).toBe(422)
    expect((await send(operator, { email: 'none' })).status).toBe(422)
    expect((await send(reader, { email: 'a@mail.example' })).status).toBe(403)
  })
})
