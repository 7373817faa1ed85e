/** Reads what the address of a desk page asks: each question in one spelling, which the page reads in the browser as the server did. */
import type { Context } from 'hono'
import { z } from 'zod'

export interface PageQuery<Shape extends z.ZodRawShape> {
  query: Partial<z.output<z.ZodObject<Shape>>>
  /** The address in that spelling, without what cannot be read; null where it is the one that was asked for. */
  elsewhere: string | null
}

export function readPageQuery<Shape extends z.ZodRawShape>(c: Context, shape: Shape): PageQuery<Shape> {
  const { pathname, searchParams } = new URL(c.req.url)
  const names = Object.keys(shape)
  const read = names.flatMap((name): [string, unknown][] => {
    const given = searchParams.getAll(name).find((value) => value !== '')
    const { success, data } = z.safeParse(shape[name] as z.ZodType, given)
    return success && data !== undefined ? [[name, data]] : []
  })
  const spelled = new Map(read.map(([name, data]) => [name, String(data)]))
  const isSame = names.every((name) => {
    const [first = '', ...more] = searchParams.getAll(name)
    return more.length === 0 && first === (spelled.get(name) ?? '')
  })
  const others = [...searchParams].filter(([name]) => !names.includes(name))
  const search = new URLSearchParams([...others, ...spelled])
  const query = Object.fromEntries(read) as PageQuery<Shape>['query']
  return { query, elsewhere: isSame ? null : `${pathname}${search.size > 0 ? `?${search}` : ''}` }
}
