import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { expect, test } from 'vitest'
import { createDeskRender } from './entry-server.tsx'

const render = createDeskRender({
  styles: '/desk-assets/desk.css',
  script: '/desk-assets/desk.js',
  preloads: { ky: [], ru: [], en: [] },
  page_preloads: {},
})

test('what people write is text on a page of the desk, also in what is handed to the browser', () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror="alert(1)">' onfocus='alert(1)`
  const html = render({
    name: 'sign_in',
    language: 'en',
    path: '/desk/sign-in',
    parameters: {},
    search: `?to=${evil}`,
    now: 0,
    person: exampleDeskPerson({ name: evil, office: evil }),
    form: { entries: [['name', evil]], errors: [] },
    resources: { '/api/v1/desk/centers': { evil } },
  })
  expect(html).not.toMatch(/<script>|<img src=x|<\/script><script>alert/)
  expect(html.match(/<script\b/g)?.length).toBe(html.match(/<\/script>/g)?.length)
  expect(html).toContain('&lt;img src=x')
})
