import { openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { describe, expect, test } from 'vitest'
import { announced, say, spawnService, startService } from './service.ts'

const head = 'GET /ky HTTP/1.1\r\nHost: localhost\r\n'
const body =
  'POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"q"'

describe('a service that is told to stop', () => {
  test('ends by itself, and listens no more', async () => {
    await using service = await startService()
    expect((await fetch(`${service.address}/ky`)).status).toBe(200)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    await expect(fetch(`${service.address}/ky`)).rejects.toThrow()
  })

  test('in the same instant in which it says where it is, ends in good order', async () => {
    await using service = await spawnService()
    service.child.stdout?.on('data', () => announced.test(service.said.out) && service.child.kill('SIGTERM'))
    expect(await service.ended).toBe(0)
  })

  test.each([
    ['a head', head],
    ['a body', body],
  ])('is not held by who sends half of %s', async (_, half) => {
    await using service = await startService({ limits: { last_answers: 1000 } })
    const socket = await say(service, half)
    // until it has surely read what was said
    await fetch(`${service.address}/healthz`)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    socket.destroy()
  })

  test('twice, ends at once, whatever is under way', async () => {
    await using service = await startService({ limits: { last_answers: 600_000 } })
    const socket = await say(service, body)
    await fetch(`${service.address}/healthz`)
    service.child.kill('SIGTERM')
    // signals of one kind that come together are one: until the first has been heard
    while (await fetch(`${service.address}/healthz`).catch(() => null)) await wait(20)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(1)
    socket.destroy()
  })

  test('says on /readyz that it is not ready while it still answers, for as long as is set', async () => {
    await using service = await startService({ settings: { DRAIN_SECONDS: '5' } })
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200)
    service.child.kill('SIGTERM')
    let ready = await fetch(`${service.address}/readyz`)
    while (ready.status === 200) ready = await fetch(`${service.address}/readyz`)
    expect([ready.status, ((await ready.json()) as { status: string }).status]).toEqual([503, 'closing'])
    const page = await fetch(`${service.address}/ky`)
    expect([page.status, page.headers.get('connection')]).toEqual([200, 'close'])
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200)
    expect(await service.ended).toBe(0)
  })
})

describe('a log that cannot be written', () => {
  const trouble = (text: string) => text.split('\n').filter((line) => line.includes('standard output'))

  async function ask(address: string): Promise<void> {
    for (let time = 0; time < 5; time++) {
      expect((await fetch(`${address}/ky`)).status).toBe(200)
      // lines are handed on in batches
      await wait(60)
    }
  }

  test('because its reader went away, is said once, and the service goes on', async () => {
    await using service = await startService()
    service.child.stdout?.destroy()
    await ask(service.address)
    expect(trouble(service.said.error)).toHaveLength(1)
    expect(trouble(service.said.error)[0]).toContain('EPIPE')
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  })

  test.runIf(process.platform === 'linux')('because the disk is full, is said once, and the service goes on', async () => {
    await using service = await startService({ out: openSync('/dev/full', 'w') })
    await ask(service.address)
    expect(trouble(service.said.error)).toHaveLength(1)
    expect(trouble(service.said.error)[0]).toContain('ENOSPC')
  })

  test('and trouble that cannot be told either, leave the service alive', async () => {
    await using service = await startService()
    service.child.stdout?.destroy()
    service.child.stderr?.destroy()
    await ask(service.address)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  })
})

test('a service that took any port names that port in its links', async () => {
  await using service = await startService()
  const root = (await (await fetch(`${service.address}/api/v1`)).json()) as { links: { href: string }[] }
  expect(root.links.length).toBeGreaterThan(0)
  for (const { href } of root.links) expect(new URL(href).port).toBe(String(service.port))
  expect(await (await fetch(`${service.address}/robots.txt`)).text()).toContain(`localhost:${service.port}/sitemap.xml`)
})

test('what another process writes into the register shows in the running service', async () => {
  await using service = await startService()
  const store = await openStore(service.database)
  try {
    const { providers } = await store.register()
    const [first] = providers
    if (!first) throw new Error('the register is empty')
    const { record, revision } = first
    await store.write({
      at: new Date().toISOString(),
      actor: 'tester',
      reason: 'a test',
      batch: { id: 'another-process', kind: 'edit', file_name: '', file_sha256: '' },
      edits: [
        {
          noun: 'provider',
          action: 'update',
          record_id: record.id,
          base_revision: revision,
          record: { ...record, name: { ...record.name, ru: 'Другое имя' } },
        },
      ],
    })
    const shown = async () => await (await fetch(`${service.address}/api/v1/providers/${record.id}`)).text()
    while (!(await shown()).includes('Другое имя')) await wait(50)
  } finally {
    await store.close()
  }
})
