import { pageKinds } from '@legalmap/data/pages/page-kinds.ts'
import { expect, test } from 'vitest'
import { loadAllViews } from './views.ts'

test('every page has a part of its own to draw it with', async () => {
  const viewOf = await loadAllViews()
  for (const { name } of pageKinds) expect(viewOf(name)).toBeTypeOf('function')
})

test('a page without one is told where to put it', async () => {
  const viewOf = await loadAllViews()
  expect(() => viewOf('no_such' as never)).toThrow('web/src/<folder>/no-such-page.tsx')
})
