import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'

const preload = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url))

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Starts a program that starts another one, which would run for ever; the first is killed, and the number of the second is told. */
async function orphan(program: string): Promise<number> {
  const args = JSON.stringify(['--import', preload, '-e', program])
  const parent = spawn(process.execPath, [
    '-e',
    `const child = require('node:child_process').spawn(process.execPath, ${args}, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
     child.stdout.once('data', () => console.log(child.pid))`,
  ])
  const [said] = (await once(parent.stdout, 'data')) as [Buffer]
  parent.kill('SIGKILL')
  return Number(said)
}

test('a program whose starter is killed ends as if it was interrupted', { timeout: 60_000 }, async () => {
  const pid = await orphan('setInterval(() => {}, 1000); console.log(1)')
  expect(pid).toBeGreaterThan(0)
  await vi.waitFor(() => expect(isThere(pid)).toBe(false), { timeout: 50_000 })
})

test('one that does not heed the interruption ends too, with what it started', { timeout: 60_000 }, async () => {
  const another = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])`
  const pid = await orphan(`process.on('SIGINT', () => {}); ${another}; setInterval(() => {}, 1000); console.log(1)`)
  await vi.waitFor(() => expect(isThere(pid)).toBe(false), { timeout: 50_000 })
  expect(isThere(-pid), 'its group').toBe(false)
})
