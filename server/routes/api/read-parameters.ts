/** Reads the query of an address by the schemas that document it. */
import type { QueryProblem } from '@legalmap/data/search/query.ts'
import type { Context } from 'hono'
import { type ZodRawShape, z } from 'zod'
import { parameterProblem } from './problem.ts'

export const entriesOf = (c: Context): [string, string][] => [...new URL(c.req.url).searchParams]

/** The parameters by name; one that is empty counts as not given. Throws a Problem that names what is unknown, repeated or unreadable. */
export function readParameters<Shape extends ZodRawShape>(c: Context, shape: Shape): z.output<z.ZodObject<Shape>> {
  const known = Object.keys(shape)
  const given = new Map<string, string>()
  const problems: QueryProblem[] = []
  const seen = new Set<string>()
  for (const [name, text] of entriesOf(c)) {
    if (!known.includes(name))
      problems.push({ parameter: name, detail: known.length ? `is unknown; known are ${known.join(', ')}` : 'is unknown' })
    else if (seen.has(name)) problems.push({ parameter: name, detail: 'must not be repeated' })
    else if (text !== '') given.set(name, text)
    seen.add(name)
  }
  const read = z.object(shape).safeParse(Object.fromEntries(given))
  for (const issue of read.error?.issues ?? []) {
    const parameter = String(issue.path[0])
    problems.push({ parameter, detail: given.has(parameter) ? issue.message : 'is needed' })
  }
  if (problems.length > 0 || !read.data) throw parameterProblem(problems)
  return read.data
}
