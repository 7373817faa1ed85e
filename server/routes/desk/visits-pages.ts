/** The page of a center's visits, and the plain forms by which they are planned and called off. */

import { visitsResource } from '@legalmap/data/desk/addresses.ts'
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { errorsOfRows, readForm as readVisitsForm } from '@legalmap/data/desk/forms/visits.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { Context } from 'hono'
import type { Entries } from '../../classes/asked.ts'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { changeVisits } from '../../desk/change-visits.ts'
import { readVisits } from '../../desk/read-visits.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { revert } from '../../desk/revert.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

/** Two hundred lines of Cyrillic, in letters of which each takes six bytes. */
const mostOfForm = 262_144

export function visitsPages(routes: Routes, desk: Desk, pages: DeskPages): void {
  const idOf = (c: Context) => c.req.param('id') ?? ''
  const addressOf = (c: Context, said: Record<string, string> = {}) =>
    deskAddress(languageOf(c), 'center_visits', { id: idOf(c) }, said)

  async function draw(c: Context, entries?: Entries, errors: readonly FormError[] = []): Promise<Response> {
    const id = idOf(c)
    const resources = { [visitsResource(id).address]: await readVisits(desk, personOf(c), id) }
    return pages.draw(c, 'center_visits', { resources, ...(entries && { form: { entries, errors } }) })
  }

  /** What was just planned or called off becomes what it was before. */
  async function undo(c: Context, batch: string): Promise<Response> {
    await revert(desk, personOf(c), { batch, reason: '' })
    return pages.seeOther(addressOf(c, { said: 'undone' }))
  }

  async function change(c: Context): Promise<Response> {
    const entries = await readForm(c, mostOfForm)
    const batch = entryOf(entries, 'batch')
    if (batch !== '') return undo(c, batch)
    const asked = { language: languageOf(c), today: dayInKyrgyzstan(desk.now()) }
    const { request, lines, errors } = readVisitsForm(entries, asked)
    if (errors.length > 0) return draw(c, entries, errors)
    try {
      const { batch: written, cancelled } = await changeVisits(desk, personOf(c), idOf(c), request)
      if (written === null) return pages.seeOther(addressOf(c, { said: 'visits_there' }))
      return pages.seeOther(addressOf(c, { said: cancelled.length > 0 ? 'visits_cancelled' : 'visits_planned', batch: written }))
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error
      // a button has no fields: who pressed it looks at what stands now
      if (error.status === 412 || (entryOf(entries, 'visit') && error.status === 404))
        return pages.seeOther(addressOf(c, { said: 'visits_old' }))
      if (error.errors.length === 0) throw error
      return draw(c, entries, errorsOfRows(entries, lines, error.errors))
    }
  }

  routes.at(
    patternOf('center_visits'),
    { action: { GET: 'record.read', POST: 'visits.edit' }, parameters: ['said', 'batch', 'copy', 'by'] },
    {
      GET: answering(desk, pages, 'record.read', (c) => draw(c)),
      POST: answering(desk, pages, 'visits.edit', change),
    },
  )
}
