import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { logOutput } from './log-output.ts'

/** A stream that fails as long as `failure` is set. */
function breakable() {
  const written: string[] = []
  const state: { failure: NodeJS.ErrnoException | null } = { failure: null }
  const stream = new Writable({
    // as standard output, which outlives its failures
    destroy(error, done) {
      done(error)
      ;(this as Writable & { _undestroy(): void })._undestroy()
    },
    write(chunk, _, done) {
      if (!state.failure) written.push(String(chunk))
      done(state.failure)
    },
  })
  return { stream, state, written }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a reader that reads nothing costs a bounded memory; what was lost for it is counted and told when it reads', async () => {
  const pipe = new PassThrough({ highWaterMark: 1 })
  const output = logOutput(pipe, { most_waiting: 1000 })
  const line = `${'x'.repeat(99)}\n`
  for (let time = 0; time < 100_000; time++) output.write(line)
  expect(pipe.writableLength).toBeLessThanOrEqual(1100)
  let read = ''
  pipe.on('data', (chunk) => {
    read += chunk
  })
  await settled()
  output.write('next\n')
  await settled()
  const kept = read.split('\n').filter((text) => text.startsWith('x')).length
  expect(read).toContain(`{"level":"warning","lost_lines":${100_000 - kept}}\nnext\n`)
})

test('a stream that fails is told of once, left alone for a while, and told how much it missed once it works', async () => {
  const { stream, state, written } = breakable()
  const troubles: string[] = []
  let now = 0
  const output = logOutput(stream, { onTrouble: (line) => troubles.push(line), retry_after: 1000, now: () => now })
  state.failure = Object.assign(new Error('full'), { code: 'ENOSPC' })
  for (now = 0; now < 4500; now += 100) {
    output.write('lost\n')
    await settled()
  }
  expect(troubles).toEqual([expect.stringContaining('ENOSPC')])
  state.failure = null
  output.write('one\ntwo\n')
  now += 1000
  output.write('three\n')
  await settled()
  expect(written.join('')).toBe('\n{"level":"warning","lost_lines":47}\nthree\n')
})

test('a stream that fails again after it worked is told of again', async () => {
  const { stream, state } = breakable()
  const troubles: string[] = []
  const output = logOutput(stream, { onTrouble: (line) => troubles.push(line), retry_after: 0 })
  for (const code of ['EPIPE', null, 'ENOSPC']) {
    state.failure = code ? Object.assign(new Error(code), { code }) : null
    output.write('line\n')
    await settled()
  }
  expect(troubles.map((text) => /E[A-Z]+/.exec(text)?.[0])).toEqual(['EPIPE', 'ENOSPC'])
})
