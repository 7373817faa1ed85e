/** The page by which many centers are told of at once: first it says which they would be, then it is done as one batch. */
import { bulkChoices, bulkPreview, centersResource, mostAtOnce } from '@legalmap/data/desk/addresses.ts'
import type { SentForm } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { fieldErrors } from '@legalmap/data/desk/forms/field-errors.ts'
import { bulkCursor, bulkLines, readBulk } from '@legalmap/data/desk/forms/read-bulk.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { bulkEdit } from '../../desk/bulk.ts'
import { bulkChoices as choicesFor } from '../../desk/bulk-choices.ts'
import { listCenters } from '../../desk/list-centers.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

/** All centers of the country, and the longest words in three languages. */
const mostOfForm = 131_072

export function bulkPage(routes: Routes, desk: Desk, pages: DeskPages): void {
  async function draw(c: Context, form?: SentForm, more: Readonly<Record<string, unknown>> = {}): Promise<Response> {
    const cursor = bulkCursor(form?.entries ?? [])
    const list = await listCenters(desk, personOf(c), { limit: mostAtOnce, cursor })
    const status = form && form.errors.length > 0 ? 422 : 200
    const resources = {
      [centersResource({ cursor }).address]: list,
      [bulkChoices.address]: choicesFor(desk, personOf(c)),
      ...more,
    }
    return pages.draw(c, 'bulk', { resources, ...(form && { form }), status })
  }

  async function send(c: Context): Promise<Response> {
    const entries = await readForm(c, mostOfForm)
    // another page of the centers: what is ticked and typed goes along
    if (entryOf(entries, 'turn') !== '') return draw(c, { entries, errors: [] })
    const read = readBulk(entries)
    if ('errors' in read) return draw(c, { entries, errors: read.errors })
    const isConfirmed = entryOf(entries, 'confirm') !== ''
    try {
      const answer = await bulkEdit(desk, personOf(c), { ...read.request, ...(!isConfirmed && { dry_run: true }) })
      if (!isConfirmed) return draw(c, { entries, errors: [] }, { [bulkPreview.address]: answer })
      const of = answer.batch ? { batch: answer.batch, said: 'saved' } : { said: 'nothing' }
      return pages.seeOther(deskAddress(languageOf(c), 'changes', {}, of))
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.errors.length === 0) throw error
      const line = 'notice' in read.request ? `${bulkLines.notice}_text_ky` : `${bulkLines.closure}_reason_ky`
      return draw(c, { entries, errors: fieldErrors(error.errors).map((wrong) => ({ ...wrong, field: line })) })
    }
  }

  routes.at(
    patternOf('bulk'),
    { action: 'bulk.edit' },
    { GET: answering(desk, pages, 'bulk.edit', (c) => draw(c)), POST: answering(desk, pages, 'bulk.edit', send) },
  )
}
