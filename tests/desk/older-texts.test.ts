/** Translations that are older than the text they were made from, as the history of a center tells them. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aigul, center, type DeskSite, ifMatch, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({ second_look: 'off', records: [center({ address: { ky: 'Ленин, 1', ru: 'Ленина, 1', en: '' } })] })
})
afterEach(() => site[Symbol.asyncDispose]())

const read = async () => (await site.get<DeskCenter>(aigul, '/centers/center')).body
async function save(request: object) {
  const { revision } = await read()
  const { status, body } = await site.send(aigul, 'PATCH', '/centers/center', request, ifMatch(revision))
  expect(status, JSON.stringify(body)).toBe(200)
}
const address = (ky: string, ru: string, en = '') => save({ facts: { address: { ky, ru, en } } })
const older = async () => (await read()).older

test('a text that nobody touched since the other one was written anew is older, until it follows', async () => {
  expect(await older()).toEqual({})
  await address('Ленин, 1', 'Ленина, 2')
  expect(await older()).toEqual({ address: ['ky'] })
  await save({ facts: { cost: 'free' } })
  expect(await older()).toEqual({ address: ['ky'] })
  await address('Ленин, 2', 'Ленина, 2')
  expect(await older()).toEqual({})
})

test('a first translation makes nothing older, and languages that are changed together are as new as each other', async () => {
  await address('Ленин, 1', 'Ленина, 1', 'Lenin st. 1')
  expect(await older()).toEqual({})
  await address('Ленин, 3', 'Ленина, 3', 'Lenin st. 1')
  expect(await older()).toEqual({ address: ['en'] })
  await address('Ленин, 3', 'Ленина, 3', '')
  expect(await older()).toEqual({})
})

test('whoever checked the place since, and left it, has read all of it', async () => {
  await address('Ленин, 1', 'Ленина, 2')
  await save({ facts: {}, check: { groups: ['place'], how: 'called' } })
  expect(await older()).toEqual({})
  await save({ facts: { address: { ky: 'Ленин, 1', ru: 'Ленина, 4', en: '' } }, check: { groups: ['place'], how: 'called' } })
  expect(await older()).toEqual({ address: ['ky'] })
})
