import { expect, test } from 'vitest'
import { connectionsWithin, mostOpenFiles } from './open-files.ts'

test.runIf(process.platform === 'linux')('the limit of this process is known', () => {
  expect(mostOpenFiles()).toBeGreaterThan(0)
})

test('a system that tells nothing sets no limit', () => {
  expect(mostOpenFiles('/not/there')).toBe(Number.POSITIVE_INFINITY)
  expect(connectionsWithin(4096, Number.POSITIVE_INFINITY)).toBe(4096)
})

test('connections leave the site the files that it needs', () => {
  expect([300, 50, 1_000_000].map((openFiles) => connectionsWithin(4096, openFiles))).toEqual([200, 10, 4096])
})
