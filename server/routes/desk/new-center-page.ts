/** The page of a new center: likely duplicates are shown before it is written, and asked about one by one. */

import { duplicatesResource } from '@legalmap/data/desk/addresses.ts'
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { askedLikely, fieldOf, readForm as readNewCenter, undecided } from '@legalmap/data/desk/forms/new-center.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { ProviderKind } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { createCenter } from '../../desk/create-center.ts'
import { findDuplicates } from '../../desk/find-duplicates.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

export function newCenterPage(routes: Routes, desk: Desk, pages: DeskPages): void {
  async function likelyIn(c: Context, entries: FormEntries) {
    const asked = askedLikely(entries)
    const kind = (asked.kind || undefined) as ProviderKind | undefined
    const list = await findDuplicates(desk, personOf(c), { ...asked, kind })
    return { list, resources: { [duplicatesResource(asked).address]: list } }
  }

  const again = async (c: Context, entries: FormEntries, errors: readonly FormError[]) =>
    pages.draw(c, 'new_center', { resources: (await likelyIn(c, entries)).resources, form: { entries, errors } })

  async function create(c: Context): Promise<Response> {
    const entries = await readForm(c)
    const { request, errors } = readNewCenter(entries)
    if (!request) return again(c, entries, errors)
    const { list } = await likelyIn(c, entries)
    if (undecided(entries, list).length > 0) return again(c, entries, [{ field: 'not_same', code: 'likely_same' }])
    try {
      const { id, waiting } = await createCenter(desk, personOf(c), request)
      const said = waiting.length > 0 ? 'center_waits' : 'center_new'
      return pages.seeOther(deskAddress(languageOf(c), 'center', { id }, { said }))
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.errors.length === 0) throw error
      return again(
        c,
        entries,
        error.errors.map(({ fact, code }) => ({ field: fieldOf(fact), code, values: { text: entryOf(entries, fieldOf(fact)) } })),
      )
    }
  }

  routes.at(
    patternOf('new_center'),
    { action: 'record.create' },
    { GET: (c) => pages.draw(c, 'new_center'), POST: answering(desk, pages, 'record.create', create) },
  )
}
