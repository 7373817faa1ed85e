/** An operation of the desk's API: what it does and answers, and how it is described, side by side. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskSchemaName } from '@legalmap/data/desk/resources/schemas.ts'
import type { DeskAction } from '@legalmap/data/desk/roles.ts'
import type { Context } from 'hono'
import type { ZodType } from 'zod'
import type { DeskParts } from '../../desk/desk-parts.ts'

/** What is asked of an operation: `body` is what was sent as JSON, undefined where none is read. */
export interface DeskAsked {
  c: Context
  person: DeskPerson
  body: unknown
}

export interface DeskOperation {
  method: 'get' | 'post' | 'patch'
  /** In OpenAPI's form, `/api/v1/desk/centers/{id}`. */
  path: string
  id: string
  summary: string
  description: string
  /** What `data/desk/roles.ts` is asked before it is known which record it is about. */
  action: DeskAction
  path_parameters?: Readonly<Record<string, ZodType>>
  parameters?: Readonly<Record<string, ZodType>>
  body?: DeskSchemaName
  answer: DeskSchemaName
  /** Whether the answer has the revision of a record as its ETag, and whether the request has to name one by If-Match. */
  revision?: 'told' | 'needed'
  /** What can go wrong beyond what can always go wrong. */
  refusals: Readonly<Partial<Record<400 | 404 | 409 | 412 | 422 | 428, string>>>
  answerTo: (desk: DeskParts, asked: DeskAsked) => Promise<object>
}
