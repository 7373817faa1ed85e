/** Reads what is sent to the desk by its schema, and says which member is wrong and how. */
import { errorsOf } from '@legalmap/data/desk/read-facts.ts'
import type { DeskError } from '@legalmap/data/desk/resources/problem.ts'
import { textFaultsIn } from '@legalmap/data/desk/text-faults.ts'
import type { z } from 'zod'
import { InvalidRecordError, InvalidWritingError, RefusedByRuleError, StaleRevisionError } from '../store/open-store.ts'
import { DeskRefusal, wrongFacts } from './refusal.ts'

/** Members that hold facts are looked at fact by fact elsewhere. */
const looksAt = new Set(['reason', 'check', 'program', 'named'])

/** Throws a DeskRefusal that names each member that is wrong. */
export function readRequest<Schema extends z.ZodType>(schema: Schema, request: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(request)
  if (error) {
    const errors = errorsOf(error)
    if (errors.every(({ fact }) => fact === ''))
      throw new DeskRefusal(400, 'The request is not of the form that is documented.', { errors })
    throw wrongFacts(errors)
  }
  const errors = Object.entries(data as object).flatMap(([fact, value]): DeskError[] =>
    looksAt.has(fact) ? textFaultsIn(value, { lines: false }).map(({ path, code }) => ({ fact, path, code })) : [],
  )
  if (errors.length > 0) throw wrongFacts(errors)
  return data
}

const factAndPath = (path: string) => {
  const [fact = '', ...rest] = path.split('.')
  return { fact, path: rest.join('.') }
}

/** What the door refuses, in the desk's words; another error is itself. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof InvalidRecordError)
    return wrongFacts(error.issues.map(({ path }) => ({ ...factAndPath(path), code: 'wrong_form' })))
  if (error instanceof RefusedByRuleError)
    return wrongFacts(error.refusals.map(({ fact, code }) => ({ ...factAndPath(fact), code })))
  if (error instanceof InvalidWritingError)
    return wrongFacts(error.issues.map(({ path }) => ({ ...factAndPath(path), code: 'wrong_form' })))
  if (error instanceof StaleRevisionError) return new DeskRefusal(409, 'Others write faster than this could be done: try again.')
  return error
}
