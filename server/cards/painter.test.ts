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
