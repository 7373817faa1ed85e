import { resource } from '@legalmap/data/desk/resource.ts'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { onDesk } from '../review/on-desk.tsx'
import { usePerson } from './desk-view.ts'
import { useResource } from './queries.ts'

const centers = resource<{ total: number }>('/api/v1/desk/centers')

function Count() {
  return (
    <p>
      {usePerson().name}: {useResource(centers).total}
    </p>
  )
}

test('a part of the desk on which nobody is signed in cannot ask who is', () => {
  expect(() => renderToString(onDesk({ language: 'en', now: 0 }, { person: null }, <Count />))).toThrow(/Nobody is signed in/)
})

test('what the server handed to a page is there at once, without a request', () => {
  const request = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no request'))
  const html = renderToString(onDesk({ language: 'en', now: 0 }, { resources: { [centers.address]: { total: 7 } } }, <Count />))
  expect(html).toContain('7')
  expect(request).not.toHaveBeenCalled()
})
