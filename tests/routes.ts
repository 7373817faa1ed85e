/** The route table of the whole application: what the tests that must know every route are generated from. */
import { type ClassName, classOf, parametersOf, type RouteWords, wordsOfRoute } from '@legalmap/server/classes/route-class.ts'
import { expect } from 'vitest'
import type { TestSite } from './site.ts'

export interface Route {
  method: string
  /** As Hono writes it: `/tiles/:hash/:z{[0-9]+}`. */
  pattern: string
  /** The class that the route has joined. */
  of: ClassName
  /** The names of the query that the route reads. */
  parameters: readonly string[]
  /** What it says of itself, such as what it does at the desk. */
  words: RouteWords
}

/** Every route, once. Fails for one that belongs to no class; what stands before all routes, as the access log, is none. */
export function routeTable({ app }: Pick<TestSite, 'app'>): Route[] {
  const routes = app.routes.filter(({ path }) => path !== '/*')
  const outside = routes.filter(({ handler }) => !classOf(handler)).map(({ method, path }) => `${method} ${path}`)
  expect(outside, 'every route belongs to a class').toEqual([])
  return [
    ...new Map(
      routes.flatMap(({ method, path, handler }): [string, Route][] => {
        const of = classOf(handler)?.name
        return of
          ? [
              [
                `${method} ${path}`,
                { method, pattern: path, of, parameters: parametersOf(handler), words: wordsOfRoute(handler) },
              ],
            ]
          : []
      }),
    ).values(),
  ]
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
