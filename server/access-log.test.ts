import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type AccessLine, gatherLines } from './access-log.ts'

const line = (route: string): AccessLine => ({ time: '2026-11-22T06:00:00.000Z', method: 'GET', route, status: 200, ms: 0.4 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('lines of one moment are handed on together, in their order, each a line of JSON', () => {
  const written: string[] = []
  const write = gatherLines((text) => written.push(text))
  write(line('/healthz'))
  write(line('/:language{ky|ru|en}'))
  expect(written).toEqual([])
  vi.runAllTimers()
  expect(written).toHaveLength(1)
  expect(
    written
      .join('')
      .trimEnd()
      .split('\n')
      .map((text) => (JSON.parse(text) as AccessLine).route),
  ).toEqual(['/healthz', '/:language{ky|ru|en}'])
})

test('a line that comes after a batch begins the next one', () => {
  const written: string[] = []
  const write = gatherLines((text) => written.push(text))
  write(line('/healthz'))
  vi.runAllTimers()
  write(line('/readyz'))
  vi.runAllTimers()
  expect(written.map((text) => text.split('\n').length)).toEqual([2, 2])
})
