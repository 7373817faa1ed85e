/** Blanks what was written by mistake in the history of a center, and lists what was blanked. */
import { randomUUID } from 'node:crypto'
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import { type RedactionList, redactionRequest } from '@legalmap/data/desk/resources/redaction.ts'
import type { RedactionWish } from '@legalmap/data/model/redaction.ts'
import { RedactionRefused } from '../store/open-store.ts'
import { type DeskParts, instantNow } from './desk-parts.ts'
import { namesOf } from './people.ts'
import { readRequest } from './read-request.ts'
import { noSuch, wrongFacts } from './refusal.ts'
import { requireMay } from './require-may.ts'
import { subjectOf } from './targets.ts'

/** Throws DeskRefusal: 403, 404. */
export async function listRedactions(desk: DeskParts, person: DeskPerson, id: string): Promise<RedactionList> {
  const [newest] = await desk.store.changes({ noun: 'provider', record_id: id, newest: true, limit: 1 })
  if (!newest) throw noSuch('center')
  const states = [newest.after, newest.before] as Parameters<typeof subjectOf>[3]
  const { target } = subjectOf(desk, await desk.centers(), newest, states)
  requireMay(person, 'history.redact', target, 'center')
  const names = await namesOf(desk)
  const redactions = await desk.store.redactions.list('provider', id)
  return {
    items: redactions.map(({ id: redaction, at, actor, reason, fact, places }) => ({
      id: redaction,
      at,
      by: names(actor),
      reason,
      fact,
      places,
    })),
  }
}

/** Throws DeskRefusal: 400, 403, 404, 422. */
export async function redact(desk: DeskParts, person: DeskPerson, id: string, request: unknown): Promise<RedactionList> {
  await listRedactions(desk, person, id)
  const { piece, fact = '', change = 0, reason } = readRequest(redactionRequest, request)
  const what: RedactionWish['what'] = piece === undefined ? { fact, sequence: change } : { piece }
  const about = { id: `desk-${randomUUID()}`, at: instantNow(desk), actor: actorOf(person), reason }
  try {
    await desk.store.redactions.add({ ...about, noun: 'provider', record_id: id, what })
  } catch (error) {
    if (!(error instanceof RedactionRefused)) throw error
    const member = error.code === 'told_by_reason' ? 'reason' : piece === undefined ? 'fact' : 'piece'
    throw wrongFacts([{ fact: member, path: '', code: error.code }])
  }
  return listRedactions(desk, person, id)
}
