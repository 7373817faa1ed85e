import { describe, expect, test } from 'vitest'
import { deskAddress, deskPageAt, deskPath } from './pages.ts'

describe('the pages of the desk', () => {
  test('no path outside of them is one', () => {
    for (const path of ['', '/', '/desk/', '/desk/nowhere', '/desk/centers', '/desk/centers/a/b/c', '/providers/a'])
      expect(deskPageAt(path), path).toBeNull()
  })

  test('a page without a part of its address has none', () => {
    expect(() => deskPath('edit', { id: 'a' })).toThrow(/edit needs its :group/)
  })

  test('are found at the addresses that are given to them', () => {
    for (const [name, parameters] of [
      ['centers', {}],
      ['closures', { id: 'a' }],
      ['edit', { id: 'a', group: 'phones' }],
      ['invitation', { token: 'a/b c' }],
    ] as const)
      expect(deskPageAt(deskPath(name, parameters))).toEqual({ name, parameters })
  })

  test('have addresses with a language and a query', () => {
    expect(deskAddress('ky', 'center', { id: 'a' }, { said: 'saved', q: 'ж&' })).toBe('/ky/desk/centers/a?said=saved&q=%D0%B6%26')
    expect(deskAddress('ru', 'centers')).toBe('/ru/desk')
  })
})
