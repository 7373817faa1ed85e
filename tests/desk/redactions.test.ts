import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import type { HistoryPage } from '@legalmap/data/desk/resources/history.ts'
import type { DeskProblem } from '@legalmap/data/desk/resources/problem.ts'
import type { RedactionList } from '@legalmap/data/desk/resources/redaction.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rawPages } from './desk-client.ts'
import {
  administrator,
  aigul,
  center,
  type DeskSite,
  ifMatch,
  operator,
  reader,
  siteWithDesk,
  stranger,
} from './site-with-desk.ts'

const secret = 'Абдрахманова 117'
const address = { ky: '', ru: `ул. ${secret}`, en: '' }

let site: DeskSite
let typed: number
let corrected: number
/** A street that was typed by mistake and taken away again. */
beforeEach(async () => {
  site = await siteWithDesk({ records: [center()], web: rawPages })
  const save = async (revision: number, facts: object, reason: string) =>
    (await site.send<SaveAnswer>(aigul, 'PATCH', '/centers/center', { facts, reason }, ifMatch(revision))).body.change ?? 0
  typed = await save(1, { address }, `she told me: ${secret}`)
  corrected = await save(2, { address: { ky: '', ru: '', en: '' } }, '')
})
afterEach(() => site[Symbol.asyncDispose]())

const redact = <Body = RedactionList>(body: object, person = administrator, id = 'center') =>
  site.send<Body>(person, 'POST', `/centers/${id}/redactions`, body)
const history = async (person = aigul) => JSON.stringify((await site.get<HistoryPage>(person, '/centers/center/history')).body)

describe('an administrator blanks in the history of a center', () => {
  test('a piece of text: nobody is shown it any more, and it is listed without it', async () => {
    expect(await history()).toContain(secret)
    const { status, body } = await redact({ piece: secret, reason: 'a street that must not be known' })
    expect([status, body.items]).toMatchObject([200, [{ by: { account_id: administrator.account_id }, fact: '', places: 3 }]])
    for (const person of [aigul, administrator, operator]) expect(await history(person)).not.toContain(secret)
    expect(JSON.stringify(body)).not.toContain(secret)
    expect((await site.get<RedactionList>(administrator, '/centers/center/redactions')).body).toEqual(body)
    expect(await site.store.faults()).toEqual([])
  })

  test('the value of a fact, and an undo does not bring it back', async () => {
    expect((await redact({ fact: 'address', change: typed, reason: 'typed by mistake' })).status).toBe(200)
    await site.send(aigul, 'POST', '/centers/center/undo', { change: corrected })
    expect((await site.store.record('provider', 'center'))?.record.address).toEqual({ ky: '', ru: '', en: '' })
    expect((await site.store.changes({ record_id: 'center', newest: true, limit: 1 }))[0]?.sequence).toBe(corrected)
  })
})

describe('nothing is blanked', () => {
  test.each([
    ['that is still there', { piece: 'Center', reason: 'r' }, 422, 'piece still_there'],
    ['that never was there', { piece: 'Токтогула', reason: 'r' }, 422, 'piece not_found'],
    ['of a fact that had nothing', { fact: 'email', change: 1, reason: 'r' }, 422, 'fact not_found'],
    ['whose reason tells it', { piece: secret, reason: secret }, 422, 'reason told_by_reason'],
    ['without a reason', { piece: secret, reason: ' ' }, 422, 'reason'],
    ['as a piece and a fact at once', { piece: secret, fact: 'address', change: 2, reason: 'r' }, 400, ''],
  ])('%s', async (_, body, status, error) => {
    const records = await site.store.record('provider', 'center')
    const name = records?.record.name.en || records?.record.name.ru || ''
    const asked = 'piece' in body && body.piece === 'Center' ? { ...body, piece: name } : body
    const answer = await redact<DeskProblem>(asked)
    expect(answer.status).toBe(status)
    const [first] = answer.body.errors ?? []
    expect(`${first?.fact ?? ''} ${first?.code ?? ''}`).toContain(error)
    expect(await history()).toContain(secret)
  })

  test('by anybody else', async () => {
    for (const person of [aigul, operator, reader, stranger]) {
      expect((await redact({ piece: secret, reason: 'r' }, person)).status).toBe(403)
      expect((await site.get(person, '/centers/center/redactions')).status).toBe(403)
    }
    expect((await redact({ piece: secret, reason: 'r' }, administrator, 'none')).status).toBe(404)
  })
})

describe('the page for it', () => {
  async function send(entries: Record<string, string>, person = administrator) {
    const response = await site.app.request('/ky/desk/centers/center/redactions', {
      method: 'POST',
      body: new URLSearchParams(entries),
      headers: { origin: 'https://legalmap.example', 'x-test-person': person.account_id },
    })
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }

  test('takes a text and a reason as a plain form', async () => {
    const sent = await send({ piece: ` ${secret} `, reason: 'typed by mistake' })
    expect([sent.status, sent.location]).toEqual([303, '/ky/desk/centers/center/redactions?said=redacted'])
    expect(await history()).not.toContain(secret)
  })

  test.each([
    [{ piece: secret, reason: '' }, 'reason:required'],
    [{ piece: 'Аб', reason: 'r' }, 'piece:piece_short'],
    [{ piece: 'Токтогула', reason: 'r' }, 'piece:not_found'],
    [{ piece: secret, reason: secret }, 'reason:told_by_reason'],
  ])('says beside the field what is wrong, and keeps what was typed: %o', async (entries, code) => {
    const { status, text } = await send(entries)
    const { form } = JSON.parse(text) as DeskPage
    expect([status, form?.errors.map((error) => `${error.field}:${error.code}`)]).toEqual([422, [code]])
    expect(Object.fromEntries(form?.entries ?? [])).toEqual(entries)
    expect(await history()).toContain(secret)
  })

  test('is refused to who may not', async () => {
    expect((await send({ piece: secret, reason: 'r' }, aigul)).status).toBe(403)
    expect(
      (await site.app.request('/ky/desk/centers/none/redactions', { headers: { 'x-test-person': administrator.account_id } }))
        .status,
    ).toBe(404)
    expect(site.refused.at(-1)).toEqual({ account_id: 'chief', action: 'history.redact', record_id: 'none', status: 404 })
  })
})
