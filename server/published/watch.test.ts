import { describe, expect, test, vi } from 'vitest'
import { repeat, waitAfter } from './watch.ts'

describe('the wait between tries', () => {
  test('grows while something fails, to half a minute, and is short again when it works', () => {
    expect([0, 1, 2, 3, 6, 60, 5000].map((failures) => waitAfter(failures, 500))).toEqual([
      500, 1000, 2000, 4000, 30_000, 30_000, 30_000,
    ])
  })

  test('is never shorter for a failure', () => {
    expect(waitAfter(3, 60_000)).toBe(60_000)
  })
})

describe('what is done again and again', () => {
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

  test('is done again', async () => {
    let times = 0
    const stop = repeat(
      async () => void times++,
      1,
      () => {},
    )
    await vi.waitFor(() => expect(times).toBeGreaterThan(3))
    await stop()
  })

  test('stops only once nothing is under way, and then is not done any more', async () => {
    let finish = () => {}
    let times = 0
    const stop = repeat(
      () => {
        times++
        return new Promise<void>((resolve) => {
          finish = resolve
        })
      },
      1,
      () => {},
    )
    await vi.waitFor(() => expect(times).toBe(1))
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await pause(20)
    expect(stopped).toBe(false)
    finish()
    await stopping
    await pause(20)
    expect(times).toBe(1)
  })

  test('tells a failure once, another one once more, and the first again after it had worked', async () => {
    const outcomes = ['locked', 'locked', 'locked', 'gone', '', 'locked', '']
    const told: unknown[] = []
    const stop = repeat(
      async () => {
        const outcome = outcomes.shift()
        if (outcome) throw new Error(outcome)
      },
      1,
      (error) => told.push((error as Error).message),
    )
    await vi.waitFor(() => expect(outcomes).toEqual([]), { timeout: 5000 })
    await stop()
    expect(told).toEqual(['locked', 'gone', 'locked'])
  })
})
