import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import type { Phone, Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aigul, bermet, center, type DeskSite, ifMatch, operator, siteWithDesk, stranger } from './site-with-desk.ts'

const phone = (number: string, channels: Phone['channels'] = ['call']): Phone => ({
  number,
  extension: '',
  label: { ky: '', ru: '', en: '' },
  channels,
})

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk()
})
afterEach(() => site[Symbol.asyncDispose]())

const save = (person = aigul, facts: object = {}, revision = 1, more: object = {}) =>
  site.send<SaveAnswer>(person, 'PATCH', '/centers/center', { facts, ...more }, ifMatch(revision))
const stored = async () => (await site.store.record('provider', 'center'))?.record as Provider

describe('a save', () => {
  test('without the revision that was read is refused', async () => {
    const { status } = await site.send(aigul, 'PATCH', '/centers/center', { facts: { email: 'a@mail.example' } })
    expect([status, (await stored()).email]).toEqual([428, ''])
  })

  test.each([
    ['a coordinator of another unit', stranger, 404],
    ['an operator of the hotline', operator, 403],
  ])('by %s is refused, and written down', async (_, person, status) => {
    expect((await save(person, { email: 'a@mail.example' })).status).toBe(status)
    expect((await stored()).email).toBe('')
    expect(site.refused).toMatchObject([{ account_id: person.account_id, record_id: 'center', status }])
  })

  test('by nobody, from another site, or of a center that is not there is refused', async () => {
    const send = (person: typeof aigul | null, path: string, headers = {}) =>
      site.send(person, 'PATCH', path, { facts: { cost: 'free' } }, { ...ifMatch(1), ...headers })
    expect((await send(null, '/centers/center')).status).toBe(401)
    expect((await send(aigul, '/centers/center', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send(aigul, '/centers/none')).status).toBe(404)
  })

  test('is told, has its person and reason in history, and is public before it is answered', async () => {
    const { status, etag, body } = await save(aigul, { email: 'new@mail.example' }, 1, { reason: 'they wrote' })
    expect([status, etag]).toEqual([200, '"2"'])
    expect(body).toMatchObject({ revision: 2, saved: ['email'], waiting: [], merged: [], review: null })
    const [change] = await site.store.changes({ record_id: 'center', newest: true, limit: 1 })
    expect(change).toMatchObject({ sequence: body.change, actor: 'account:aigul', reason: 'they wrote' })
    const page = await site.app.request('/api/v1/providers/center')
    expect(await page.json()).toMatchObject({ email: 'new@mail.example' })
  })

  test('that changes nothing is no change, also where it is sent twice', async () => {
    await save(aigul, { email: 'new@mail.example' })
    const again = await save(aigul, { email: 'new@mail.example' })
    expect(again.body).toMatchObject({ revision: 2, saved: [], change: null })
  })

  test('that says what is wrong names each fact, its place and why, and saves nothing of it', async () => {
    const facts = {
      email: 'no address',
      website: 'https://аdilet.example/',
      name: { ky: 'Жардам', ru: 'П'.repeat(301), en: '' },
      phones: [phone('+996312626210'), phone('call me')],
      unit_id: 'atlantis',
      schedule: 'whenever',
      topics: ['everything'],
      verified_by: 'me',
      colour: 'red',
      cost: 'free',
    }
    const { status, body } = await save(aigul, facts)
    expect(status).toBe(422)
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { fact: 'email', path: '', code: 'wrong_form' },
        { fact: 'name', path: 'ru', code: 'too_long' },
        { fact: 'phones', path: '1.number', code: 'wrong_form' },
        { fact: 'topics', path: '0', code: 'not_in_list' },
        { fact: 'verified_by', path: '', code: 'not_editable' },
        { fact: 'colour', path: '', code: 'unknown_fact' },
        { fact: 'website', path: '', code: 'mixed_letters' },
      ]),
    )
    const meanings = await save(aigul, { unit_id: 'atlantis', schedule: 'whenever' })
    expect(meanings.body.errors).toEqual([
      { fact: 'unit_id', path: '', code: 'unknown_unit' },
      { fact: 'schedule', path: '', code: 'unreadable_hours' },
    ])
    expect((await stored()).cost).toBe('')
  })
})

describe('two at once', () => {
  test('who change different facts both are saved', async () => {
    await save(aigul, { email: 'a@mail.example' })
    const { status, body } = await save(bermet, { cost: 'free' })
    expect([status, body.revision, body.saved, body.merged]).toEqual([200, 3, ['cost'], ['email']])
    expect(await stored()).toMatchObject({ email: 'a@mail.example', cost: 'free' })
  })

  test('who change different languages of one text both are saved', async () => {
    await save(aigul, { address: { ky: 'Ленин 1', ru: '', en: '' } })
    expect((await save(bermet, { address: { ky: '', ru: 'Ленина 1', en: '' } })).status).toBe(200)
    expect((await stored()).address).toEqual({ ky: 'Ленин 1', ru: 'Ленина 1', en: '' })
  })

  test('who change the same fact: the second is asked, sees all three, and nothing of hers is saved or lost', async () => {
    await save(aigul, { email: 'a@mail.example' })
    const { status, etag, body } = await save(bermet, { email: 'b@mail.example', cost: 'free' })
    expect([status, etag, body.revision]).toEqual([412, '"2"', 2])
    expect(body.conflicts).toEqual([
      {
        ...{ fact: 'email', before: '', mine: 'b@mail.example', theirs: 'a@mail.example' },
        // and whom to ask
        by: expect.objectContaining({ account_id: 'aigul', name: 'Айгүл' }),
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      },
    ])
    expect(body.merged).toMatchObject({ email: 'a@mail.example', cost: 'free' })
    expect(await stored()).toMatchObject({ email: 'a@mail.example', cost: '' })
    expect((await save(bermet, { email: 'b@mail.example', cost: 'free' }, 2)).status).toBe(200)
  })

  test('a revision that never was is asked to be read again', async () => {
    expect((await save(aigul, { cost: 'free' }, 7)).status).toBe(412)
  })
})

describe('a center as it is read', () => {
  test('has its revision, its units and what the public sees, and is for its own people', async () => {
    const { status, etag, body } = await site.get<DeskCenter>(aigul, '/centers/center')
    expect([status, etag, body.revision]).toEqual([200, '"1"', 1])
    expect(body.units.map(({ id }) => id)).toContain('naryn')
    expect(body.seen).toMatchObject({ id: 'center' })
    expect(body.record).toHaveProperty('note')
    expect((await site.get(stranger, '/centers/center')).status).toBe(404)
    expect((await site.get(null, '/centers/center')).status).toBe(401)
    expect((await site.get(aigul, '/centers/none')).status).toBe(404)
  })
})

describe('a check', () => {
  const check = { check: { groups: ['web'], how: 'called' } }
  const web = async () => (await site.get<DeskCenter>(aigul, '/centers/center')).body.checks.find(({ group }) => group === 'web')

  test('is an act of its own: it says who, how and when, and an edit by itself checks nothing', async () => {
    await save(aigul, { email: 'a@mail.example' })
    expect((await web())?.state).toBe('never')
    const { body } = await save(aigul, {}, 2, check)
    expect([body.checked, body.saved]).toEqual([['web'], []])
    expect(await web()).toMatchObject({ state: 'holds', how: 'called', by: { name: 'Айгүл', role: 'coordinator' } })
    expect((await stored()).assured.email).toMatchObject({ checked_by: 'account:aigul', role: 'coordinator', office: 'Нарын' })
  })

  test('may come with an edit, and is lost where somebody changes what was checked', async () => {
    await save(aigul, { email: 'a@mail.example' }, 1, check)
    expect((await web())?.state).toBe('holds')
    await save(bermet, { email: 'b@mail.example' }, 2)
    expect((await web())?.state).toBe('never')
  })

  test('of what the person has not seen is asked about', async () => {
    await save(aigul, { email: 'a@mail.example' })
    const { status, body } = await save(bermet, {}, 1, check)
    expect([status, body.conflicts]).toMatchObject([412, [{ fact: 'email', theirs: 'a@mail.example' }]])
    expect((await save(bermet, {}, 1, { check: { groups: ['hours'], how: 'called' } })).status).toBe(200)
  })
})

describe('what opens', () => {
  test('waits for a second person where there is one, and the rest is saved', async () => {
    const { body } = await save(aigul, { phones: [phone('+996312626210')], email: 'a@mail.example' })
    expect(body).toMatchObject({ saved: ['email'], waiting: ['phones'], review: expect.any(String) })
    expect(await stored()).toMatchObject({ phones: [], email: 'a@mail.example' })
    const { body: read } = await site.get<DeskCenter>(bermet, '/centers/center')
    expect(read.reviews).toMatchObject([
      { id: body.review, by: { name: 'Айгүл' }, facts: [{ fact: 'phones', before: [], after: [{ number: '+996312626210' }] }] },
    ])
    const again = await save(aigul, { phones: [phone('+996312626210')], email: 'a@mail.example' })
    expect(again.body.review).toBe(body.review)
  })

  test('is saved at once where she is alone with her unit', async () => {
    await site[Symbol.asyncDispose]()
    site = await siteWithDesk({ people: [aigul, stranger] })
    expect((await save(aigul, { phones: [phone('+996312626210')] })).body).toMatchObject({ saved: ['phones'], waiting: [] })
  })

  test('is nothing that closes, hides, or takes a phone away', async () => {
    await site[Symbol.asyncDispose]()
    site = await siteWithDesk({ records: [center({ phones: [phone('+996312626210'), phone('114', ['call', 'sms'])] })] })
    const facts = { status: 'closed', location_visibility: 'hidden', phones: [phone('114', ['sms'])] }
    const { body } = await save(aigul, facts)
    expect(body).toMatchObject({ waiting: [], review: null })
    expect(await stored()).toMatchObject(facts)
    const back = await save(aigul, { status: 'open', location_visibility: 'public', phones: [phone('114', ['call', 'sms'])] }, 2)
    expect(back.body.saved).toEqual([])
    expect(back.body.waiting).toEqual(expect.arrayContaining(['location_visibility', 'phones', 'status']))
    expect(await stored()).toMatchObject(facts)
  })
})
