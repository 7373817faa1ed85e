/** The route table of the whole application: what the tests that must know every route are generated from. */
import { pageRoutes } from '@legalmap/server/routes/pages.ts'
import { expect } from 'vitest'
import type { TestSite } from './site.ts'

export interface Route {
  method: string
  /** As Hono writes it: `/tiles/:hash/:z{[0-9]+}`. */
  pattern: string
}

/** Every route, once. Fails when something is mounted whole, whose own routes the table cannot show; the pages bring theirs. */
export function routeTable({ app, site }: Pick<TestSite, 'app' | 'site'>): Route[] {
  const catchAlls = app.routes.filter(({ path }) => path === '/*')
  expect(catchAlls, 'only the pages are mounted whole').toHaveLength(1)
  const all = [...app.routes.filter(({ path }) => path !== '/*'), ...pageRoutes(site).routes]
  const known = new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, pattern: path }]))
  return [...known.values()]
}

/** The parts of a pattern: fixed text as a string, a parameter with the form that its value must have. */
export function partsOf(pattern: string): (string | { name: string; form: RegExp })[] {
  return pattern
    .split(/(:\w+(?:\{(?:[^{}]|\{[^{}]*\})*\})?|\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '*') return { name: '*', form: /.*/ }
      const [, name, form] = /^:(\w+)(?:\{(.*)\})?$/.exec(part) ?? []
      return name ? { name, form: new RegExp(`^(?:${form ?? '[^/]+'})$`) } : part
    })
}
