import { expect, test } from 'vitest'
import { placedKinds } from './page-kinds.ts'
import { surfaceOf } from './surfaces.ts'

test.each([
  ['', 'citizen'],
  ['/providers/desk', 'citizen'],
  ['/deskless', 'citizen'],
  ['/desk', 'desk'],
  ['/desk/plans/7', 'desk'],
  ['/embed', 'embed'],
  ['/embedded', 'citizen'],
])('%j belongs to the surface %s', (path, surface) => {
  expect(surfaceOf(path)).toBe(surface)
})

test('no page for citizens stands where another surface does', () => {
  for (const { path } of placedKinds) expect(surfaceOf(path)).toBe('citizen')
})
