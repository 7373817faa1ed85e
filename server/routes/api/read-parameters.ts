/** Reads the query of an address by the schemas that document it. */
import type { QueryFault } from '@legalmap/data/search/query.ts'
import type { Context } from 'hono'
import { type ZodRawShape, z } from 'zod'
import { askedOf } from '../../classes/asked.ts'
import { parameterRefusal } from '../../classes/problem-json.ts'

/** The parameters by name; one that is empty counts as not given. Throws a Refusal that names what is unknown, repeated or unreadable. */
export function readParameters<Shape extends ZodRawShape>(c: Context, shape: Shape): z.output<z.ZodObject<Shape>> {
  const known = Object.keys(shape)
  const given = new Map<string, string>()
  const faults: QueryFault[] = []
  const seen = new Set<string>()
  for (const [name, text] of askedOf(c).entries) {
    if (!known.includes(name))
      faults.push({ parameter: name, detail: known.length ? `is unknown; known are ${known.join(', ')}` : 'is unknown' })
    else if (seen.has(name)) faults.push({ parameter: name, detail: 'must not be repeated' })
    else if (text !== '') given.set(name, text)
    seen.add(name)
  }
  const read = z.object(shape).safeParse(Object.fromEntries(given))
  for (const issue of read.error?.issues ?? []) {
    const parameter = String(issue.path[0])
    faults.push({ parameter, detail: given.has(parameter) ? issue.message : 'is needed' })
  }
  if (faults.length > 0 || !read.data) throw parameterRefusal(faults)
  return read.data
}
