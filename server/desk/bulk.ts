/** One closure or notice for many centers, and the end of a program that many depend on: each one batch, turned back as one. */

import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { errorsOf } from '@legalmap/data/desk/read-facts.ts'
import { type BulkAnswer, bulkRequest, programEnded } from '@legalmap/data/desk/resources/bulk.ts'
import type { DeskError } from '@legalmap/data/desk/resources/problem.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { textFaultsIn } from '@legalmap/data/desk/text-faults.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { type Provider, provider } from '@legalmap/data/model/provider.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import { listedStatuses } from '@legalmap/data/vocabulary/provider-status.ts'
import type { DeskParts } from './desk-parts.ts'
import { readRequest } from './read-request.ts'
import { notYours, wrongFacts } from './refusal.ts'
import { type Many, writeMany } from './write-many.ts'

const listOf = { closure: 'closures', notice: 'notices' } as const

/** The closure or notice as the model has it. Throws a DeskRefusal that names what is wrong with it. */
function readOne(kind: 'closure' | 'notice', given: unknown) {
  const fact = listOf[kind]
  const { data, error } = provider.shape[fact].safeParse([given])
  const errors = (error ? errorsOf(error) : []).map(({ path, code }): DeskError => ({ fact: kind, path, code }))
  errors.push(...textFaultsIn(given, { lines: false }).map(({ path, code }) => ({ fact: kind, path, code })))
  const [one] = data ?? []
  if (errors.length > 0 || !one) throw wrongFacts(errors)
  return { fact, one }
}

/** Throws DeskRefusal: 400, 403, 422. */
export async function bulkEdit(desk: DeskParts, person: DeskPerson, request: unknown): Promise<BulkAnswer> {
  const asked = readRequest(bulkRequest, request)
  if (!may(person, 'bulk.edit')) throw notYours()
  const { gazetteer } = desk.pack
  if (asked.unit !== undefined && !gazetteer.unit(asked.unit))
    throw wrongFacts([{ fact: 'unit', path: '', code: 'unknown_unit' }])
  const { fact, one } = asked.closure !== undefined ? readOne('closure', asked.closure) : readOne('notice', asked.notice)
  const named = new Set(asked.centers)
  const wanted: Many['wanted'] = ({ id, unit_id, status }) => {
    if (asked.unit === undefined) return named.has(id)
    return gazetteer.isWithin(unit_id, asked.unit) && listedStatuses.includes(status)
  }
  const facts = (record: Provider) =>
    (record[fact] as readonly unknown[]).some((known) => isEqual(known, one)) ? null : { [fact]: [...record[fact], one] }
  return writeMany(desk, person, {
    wanted,
    named,
    facts,
    writing: { reason: asked.reason, act: 'bulk' },
    dry_run: asked.dry_run === true,
  })
}

/** All centers that the program supports are due at once when it has ended. Throws DeskRefusal: 400, 403, 422. */
export async function endProgram(desk: DeskParts, person: DeskPerson, request: unknown): Promise<BulkAnswer> {
  const asked = readRequest(programEnded, request)
  if (!may(person, 'bulk.edit')) throw notYours()
  const name = fold(asked.program)
  return writeMany(desk, person, {
    wanted: ({ supported_by }) => supported_by.some((one) => fold(one) === name),
    facts: ({ supported_until }) => (supported_until === asked.ended_on ? null : { supported_until: asked.ended_on }),
    writing: { reason: asked.reason, act: 'program' },
    dry_run: asked.dry_run === true,
  })
}
