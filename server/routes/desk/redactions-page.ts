/** The page on which an administrator blanks a text in the history of a center, as a plain form. */

import { redactionsResource } from '@legalmap/data/desk/addresses.ts'
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { shortestPiece } from '@legalmap/data/model/redaction.ts'
import type { Context } from 'hono'
import type { Entries } from '../../classes/asked.ts'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { listRedactions, redact } from '../../desk/redact.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

/** What is missing, before the service is asked. */
function missing(entries: Entries): FormError[] {
  const [piece, reason] = [entryOf(entries, 'piece'), entryOf(entries, 'reason')]
  return [
    ...(piece.length < shortestPiece ? [{ field: 'piece', code: piece === '' ? 'required' : 'piece_short' }] : []),
    ...(reason === '' ? [{ field: 'reason', code: 'required' }] : []),
  ]
}

export function redactionsPage(routes: Routes, desk: Desk, pages: DeskPages): void {
  const idOf = (c: Context) => c.req.param('id') ?? ''

  async function draw(c: Context, entries?: Entries, errors: readonly FormError[] = []): Promise<Response> {
    const resources = { [redactionsResource(idOf(c)).address]: await listRedactions(desk, personOf(c), idOf(c)) }
    return pages.draw(c, 'redactions', { resources, ...(entries && { form: { entries, errors } }) })
  }

  async function blank(c: Context): Promise<Response> {
    const entries = await readForm(c)
    const errors = missing(entries)
    if (errors.length > 0) return draw(c, entries, errors)
    try {
      await redact(desk, personOf(c), idOf(c), { piece: entryOf(entries, 'piece'), reason: entryOf(entries, 'reason') })
      return pages.seeOther(deskAddress(languageOf(c), 'redactions', { id: idOf(c) }, { said: 'redacted' }))
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.errors.length === 0) throw error
      return draw(
        c,
        entries,
        error.errors.map(({ fact, code }) => ({ field: fact === 'reason' ? 'reason' : 'piece', code })),
      )
    }
  }

  routes.at(
    patternOf('redactions'),
    { action: 'history.redact' },
    {
      GET: answering(desk, pages, 'history.redact', (c) => draw(c)),
      POST: answering(desk, pages, 'history.redact', blank),
    },
  )
}
