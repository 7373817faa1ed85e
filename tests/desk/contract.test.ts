import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contract, readContract } from '../contract/api-document.ts'
import { routeTable } from '../routes.ts'
import { administrator, aigul, bermet, center, type DeskSite, ifMatch, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
let contract: Contract
beforeAll(async () => {
  site = await siteWithDesk({ records: [center(), center({ id: 'other', note: 'internal' })] })
  contract = await readContract(site)
})
afterAll(() => site[Symbol.asyncDispose]())

const own = 'https://legalmap.example'
const ask = (path: string, init: RequestInit = {}, person = aigul) =>
  site.app.request(`/api/v1/desk${path}`, {
    ...init,
    headers: { 'x-test-person': person.account_id, 'content-type': 'application/json', origin: own, ...init.headers },
  })
const sent = (body: object, method = 'POST', headers = {}) => ({ method, body: JSON.stringify(body), headers })
const phones = [{ number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] }]

describe('every answer of the desk is as documented', () => {
  test('and every operation is asked', async () => {
    const asked = new Set<string>()
    async function promised(operation: string, status: number, path: string, init: RequestInit = {}, person = aigul) {
      const response = await ask(path, init, person)
      expect(response.status, `${operation} ${path}`).toBe(status)
      asked.add(operation)
      return (await contract.expectPromised(operation, response)) as Record<string, unknown>
    }
    await promised('listDeskCenters', 200, '/centers?q=center')
    await promised('listDeskCenters', 400, '/centers?limit=0')
    await promised('getDeskCenter', 200, '/centers/center')
    await promised('getDeskCenter', 404, '/centers/none')
    const saved = await promised(
      'saveDeskCenter',
      200,
      '/centers/center',
      sent({ facts: { phones, cost: 'free' } }, 'PATCH', ifMatch(1)),
    )
    await promised('getDeskCenter', 200, '/centers/center')
    await promised('saveDeskCenter', 428, '/centers/center', sent({ facts: { cost: 'paid' } }, 'PATCH'))
    await promised('saveDeskCenter', 412, '/centers/center', sent({ facts: { cost: 'paid' } }, 'PATCH', ifMatch(1)))
    await promised('saveDeskCenter', 422, '/centers/center', sent({ facts: { cost: 'a lot' } }, 'PATCH', ifMatch(2)))
    await promised('getDeskSurroundings', 200, '/centers/center/surroundings')
    await promised('createDeskCenter', 422, '/centers', sent({ kind: 'ngo', facts: {} }))
    await promised('findDeskDuplicates', 200, '/duplicates?kind=ngo')
    await promised('getDeskMerge', 200, '/merge?keep=center&other=other')
    await promised('mergeDeskCenters', 422, '/merge', sent({}))
    await promised('listDeskPeople', 200, '/people', {}, administrator)
    await promised('getDeskVisits', 200, '/centers/center/visits')
    await promised('changeDeskVisits', 404, '/centers/none/visits', sent({}))
    await promised('getDeskCenterHistory', 200, '/centers/center/history')
    await promised('getDeskHistory', 200, '/history?who=aigul')
    await promised('redactDeskHistory', 422, '/centers/other/redactions', sent({ piece: 'internal', reason: 'r' }), administrator)
    await promised('listDeskRedactions', 200, '/centers/other/redactions', {}, administrator)
    await promised('proposeDeskChange', 200, '/centers/other/proposals', sent({ facts: { cost: 'free' } }))
    await promised('listDeskReviews', 200, '/reviews?mine=yes')
    await promised('getDeskReview', 200, `/reviews/${saved.review}`)
    await promised('decideDeskReview', 200, `/reviews/${saved.review}`, sent({ decision: 'approve' }), bermet)
    await promised('undoDeskCenter', 200, '/centers/center/undo', sent({ change: saved.change }))
    await promised('revertDeskChanges', 404, '/revert', sent({ batch: 'none' }))
    await promised('bulkDeskEdit', 422, '/bulk', sent({ unit: 'naryn', notice: {} }))
    await promised('endDeskProgram', 200, '/programs/ended', sent({ program: 'none', ended_on: '2026' }), administrator)
    const described = contract.operations.filter(({ path }) => path.startsWith('/api/v1/desk/'))
    expect(asked).toEqual(new Set(described.map(({ operation }) => operation.operationId)))
  })

  test('nobody who is not signed in is answered by any of them, and no other site may send to them', async () => {
    const routes = routeTable(site).filter(
      ({ pattern, method }) => pattern.startsWith('/api/v1/desk/') && /GET|POST|PATCH/.test(method),
    )
    expect(routes.length).toBeGreaterThan(12)
    for (const { method, pattern } of routes) {
      const path = pattern.replace(/:\w+/g, 'center')
      const nobody = await site.app.request(path, { method, headers: { origin: own } })
      expect([nobody.status, nobody.headers.get('content-type')], `${method} ${path}`).toEqual([401, 'application/problem+json'])
      expect(nobody.headers.get('cache-control')).toBe('no-store')
      if (method === 'GET') continue
      const headers = { 'x-test-person': 'chief', origin: 'https://evil.example' }
      expect((await site.app.request(path, { method, headers })).status, `${method} ${path}`).toBe(403)
    }
  })
})
