import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { createPainter } from './painter.ts'

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8H0z" fill="${colour}"/></svg>`
const isPng = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1', 1, 4) === 'PNG'

test('what cannot be drawn comes back empty, and the next is drawn', async () => {
  const { paint } = createPainter()
  expect(await paint('<svg')).toBeNull()
  expect(isPng(await paint(square('red')))).toBe(true)
})

test('a process that breaks or cannot start leaves nobody waiting', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'legalmap-test-'))
  const broken = join(folder, 'broken.mjs')
  await writeFile(broken, "process.on('message', () => process.exit(1))")
  for (const script of [broken, join(folder, 'not-there.mjs')]) {
    const { paint } = createPainter({ script: pathToFileURL(script) })
    expect(await Promise.all([paint(square('red')), paint(square('blue'))])).toEqual([null, null])
  }
  await rm(folder, { recursive: true })
})

test('who comes when too many wait is sent away at once; the same card is drawn once for all who wait', async () => {
  const { paint } = createPainter({ most_waiting: 2 })
  const [one, same, two] = [paint(square('red')), paint(square('red')), paint(square('blue'))]
  expect(same).toBe(one)
  expect(await paint(square('green'))).toBeNull()
  expect([await one, await two].map(isPng)).toEqual([true, true])
})

test('a process that ended for want of work starts again', async () => {
  const { paint } = createPainter({ idle_for: 0 })
  for (const colour of ['red', 'blue', 'green']) {
    expect(isPng(await paint(square(colour)))).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
})

/** A process that hangs at the card `hang`, and draws any other at once. */
async function hanging(): Promise<AsyncDisposable & { script: URL }> {
  const folder = await mkdtemp(join(tmpdir(), 'legalmap-test-'))
  const path = join(folder, 'hanging.mjs')
  await writeFile(
    path,
    "process.on('message', (svg) => { if (svg === 'hang') for (;;); process.send(new Uint8Array([svg.length])) })",
  )
  return { script: pathToFileURL(path), [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

test('a process that hangs is replaced: its card comes back empty, and those that waited are drawn', async () => {
  await using folder = await hanging()
  const { paint } = createPainter({ ...folder, longest_drawing: 1500, patience: 60_000 })
  expect(await Promise.all([paint('hang'), paint('one'), paint('third')])).toEqual([
    null,
    new Uint8Array([3]),
    new Uint8Array([5]),
  ])
})

test('who has waited too long for a turn is sent away', async () => {
  await using folder = await hanging()
  const { paint } = createPainter({ ...folder, longest_drawing: 1500, patience: 200 })
  expect(await Promise.all([paint('hang'), paint('one')])).toEqual([null, null])
  // until the one that hangs has been replaced: nothing is to outlive the test
  while (!(await paint('two'))) await new Promise((resolve) => setTimeout(resolve, 50))
})

const isThere = (pid: number) => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

/** What a server does: it draws a card, says so, and goes on; at SIGTERM it ends. */
const program = `
  import { createPainter } from ${JSON.stringify(new URL('./painter.ts', import.meta.url))}
  process.on('SIGTERM', () => process.exit(0))
  setInterval(() => {}, 1000)
  const { paint } = createPainter({ idle_for: 600_000 })
  if (await paint(${JSON.stringify(square('red'))})) console.log('drawn')
`

test.runIf(process.platform === 'linux').each([
  ['is killed', 'SIGKILL', false],
  ['ends, also where it was stopped', 'SIGTERM', true],
] as const)('the process that draws ends when the server %s', { timeout: 60_000 }, async (_, signal, stopped) => {
  const server = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  const drawer = Number(readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8'))
  expect(isThere(drawer)).toBe(true)
  if (stopped) process.kill(drawer, 'SIGSTOP')
  server.kill(signal)
  await once(server, 'exit')
  while (isThere(drawer)) await new Promise((resolve) => setTimeout(resolve, 20))
})
