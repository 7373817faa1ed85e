/** The page by which the end of a program is told: all centers that name it are due, and it is taken back as one. */
import { bulkPreview, programList } from '@legalmap/data/desk/addresses.ts'
import type { SentForm } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { fieldErrors } from '@legalmap/data/desk/forms/field-errors.ts'
import { readProgram } from '@legalmap/data/desk/forms/read-program.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { endProgram } from '../../desk/bulk.ts'
import { listPrograms } from '../../desk/bulk-choices.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

export function programsPage(routes: Routes, desk: Desk, pages: DeskPages): void {
  async function draw(c: Context, form?: SentForm, more: Readonly<Record<string, unknown>> = {}): Promise<Response> {
    const resources = { [programList.address]: await listPrograms(desk, personOf(c)), ...more }
    const status = form && form.errors.length > 0 ? 422 : 200
    return pages.draw(c, 'programs', { resources, ...(form && { form }), status })
  }

  async function send(c: Context): Promise<Response> {
    const entries = await readForm(c)
    const read = readProgram(entries)
    if ('errors' in read) return draw(c, { entries, errors: read.errors })
    const isConfirmed = entryOf(entries, 'confirm') !== ''
    try {
      const answer = await endProgram(desk, personOf(c), { ...read.request, ...(!isConfirmed && { dry_run: true }) })
      if (!isConfirmed) return draw(c, { entries, errors: [] }, { [bulkPreview.address]: answer })
      const of = answer.batch ? { batch: answer.batch, said: 'saved' } : { said: 'nothing' }
      return pages.seeOther(deskAddress(languageOf(c), 'changes', {}, of))
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.errors.length === 0) throw error
      return draw(c, { entries, errors: fieldErrors(error.errors) })
    }
  }

  routes.at(
    patternOf('programs'),
    { action: 'bulk.edit' },
    { GET: answering(desk, pages, 'bulk.edit', (c) => draw(c)), POST: answering(desk, pages, 'bulk.edit', send) },
  )
}
