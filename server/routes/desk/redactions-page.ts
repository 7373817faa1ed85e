/** The page on which an administrator blanks a text in the history of a center, as a plain form. */

import { redactionsResource } from '@legalmap/data/desk/addresses.ts'
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { shortestPiece } from '@legalmap/data/model/redaction.ts'
import type { Context } from 'hono'
import type { Entries } from '../../classes/asked.ts'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import { Refusal } from '../../classes/problem-json.ts'
import type { Routes } from '../../classes/route-class.ts'
import { listRedactions, redact } from '../../desk/redact.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'

/** What is missing, before the service is asked. */
function missing(entries: Entries): FormError[] {
  const [piece, reason] = [entryOf(entries, 'piece').trim(), entryOf(entries, 'reason').trim()]
  return [
    ...(piece.length < shortestPiece ? [{ field: 'piece', code: piece === '' ? 'required' : 'piece_short' }] : []),
    ...(reason === '' ? [{ field: 'reason', code: 'required' }] : []),
  ]
}

export function redactionsPage(routes: Routes, desk: Desk, pages: DeskPages): void {
  const idOf = (c: Context) => c.req.param('id') ?? ''

  /** Who may not, or asks for what is not there, is told so as on every page. */
  async function asPage<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof DeskRefusal && error.errors.length === 0) throw new Refusal(error.status as 403, error.message)
      throw error
    }
  }

  const draw = (c: Context, entries?: Entries, errors: readonly FormError[] = []) =>
    asPage(async () => {
      const resources = { [redactionsResource(idOf(c)).address]: await listRedactions(desk, personOf(c), idOf(c)) }
      return pages.draw(c, 'redactions', { resources, ...(entries && { form: { entries, errors } }) })
    })

  async function blank(c: Context): Promise<Response> {
    const entries = await readForm(c)
    const errors = missing(entries)
    if (errors.length > 0) return draw(c, entries, errors)
    try {
      const request = { piece: entryOf(entries, 'piece').trim(), reason: entryOf(entries, 'reason').trim() }
      await asPage(() => redact(desk, personOf(c), idOf(c), request))
      const address = deskAddress(c.req.param('language') as Language, 'redactions', { id: idOf(c) }, { said: 'redacted' })
      return pages.seeOther(address)
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error
      return draw(
        c,
        entries,
        error.errors.map(({ fact, code }) => ({ field: fact === 'reason' ? 'reason' : 'piece', code })),
      )
    }
  }

  routes.at(patternOf('redactions'), { action: 'history.redact' }, { GET: (c) => draw(c), POST: blank })
}
