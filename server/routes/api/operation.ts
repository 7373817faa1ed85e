/** An operation of the API: what it answers and how it is described, side by side, so that the document cannot drift. */
import type { ApiSchemaName } from '@legalmap/data/api/schemas.ts'
import type { Context } from 'hono'
import type { ZodType } from 'zod'
import type { Site } from '../../context.ts'

export interface Operation {
  method: 'get' | 'post'
  /** In OpenAPI's form, `/api/v1/providers/{id}`. */
  path: string
  id: string
  summary: string
  description: string
  /** Parameters of the path, by name. */
  path_parameters?: Readonly<Record<string, ZodType>>
  /** Parameters of the query, by name; lists repeat the name, tuples are written with commas. */
  parameters?: Readonly<Record<string, ZodType>>
  body?: ApiSchemaName
  answer: ApiSchemaName
  /** What can go wrong beyond what can always go wrong: status and when. */
  refusals: Readonly<Partial<Record<400 | 404 | 413 | 415, string>>>
  /** When an address leads on to another one, by 308. */
  moves?: string
  /** The answer, which is sent as JSON. Throws a Refusal. It says by `remember` where the clock makes it old. */
  answerTo: (c: Context, site: Site) => object | Promise<object>
}
