import { expect, test } from 'vitest'
import { whereTo } from './where-to.ts'

test.each([
  'https://evil.example/ky/desk',
  '//evil.example/ky/desk',
  '/\\evil.example/ky/desk',
  '/ky/desk\\@evil.example',
  '/ky//evil.example',
  '/ky/desk//evil.example',
  '/ky/desk/\nset-cookie: x',
  '/xx/desk',
  '/ky/deskside',
  '/ky',
  'javascript:alert(1)',
  '/ky/desk/sign-in',
  '/ky/desk/sign-out',
  '/ru/desk/invitation/abc',
  '/ky/desk?q="><script>',
  `/ky/desk/${'x'.repeat(3000)}`,
  '',
])('leads to the first page of the desk in place of %j', (wanted) => {
  expect(whereTo(wanted, 'ru')).toBe('/ru/desk')
})

test.each(['/ky/desk', '/ru/desk/centers/flac-naryn/phones', '/en/desk?q=%D0%BD&due=1', '/ky/desk/security?said=x'])(
  'leads back to %s',
  (wanted) => {
    expect(whereTo(wanted, 'en')).toBe(wanted)
  },
)
