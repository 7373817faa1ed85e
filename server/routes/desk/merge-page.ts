/** The page on which two centers are made one, or told apart. */

import { mergeResource } from '@legalmap/data/desk/addresses.ts'
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { idIn, readForm as readMergeForm } from '@legalmap/data/desk/forms/merge.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { mergeCenters } from '../../desk/merge-centers.ts'
import { readMerge } from '../../desk/read-merge.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { revert } from '../../desk/revert.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'

/** Each fact of a record has a choice of its own, and a reason. */
const mostOfForm = 65_536

export function mergePage(routes: Routes, desk: Desk, pages: DeskPages): void {
  const address = (c: Context, search: Record<string, string>) => deskAddress(languageOf(c), 'merge', {}, search)

  async function draw(c: Context, asked: { keep: string; other: string }, form?: Parameters<DeskPages['draw']>[2]) {
    const resources = { [mergeResource(asked.keep, asked.other).address]: await readMerge(desk, personOf(c), asked) }
    return pages.draw(c, 'merge', { ...form, resources })
  }

  async function merge(c: Context): Promise<Response> {
    const entries = await readForm(c, mostOfForm)
    const keep = idIn(entryOf(entries, 'keep'))
    const batch = entryOf(entries, 'batch')
    if (batch !== '') {
      await revert(desk, personOf(c), { batch, reason: '' })
      return pages.seeOther(address(c, { keep, said: 'undone' }))
    }
    const request = readMergeForm(entries)
    try {
      const answer = await mergeCenters(desk, personOf(c), request)
      const said = request.different ? 'merge_different' : 'merge_done'
      return pages.seeOther(address(c, { keep: answer.id, said, ...(answer.batch && { batch: answer.batch }) }))
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error
      // what she compared is not what stands any more
      if (error.status === 412) return pages.seeOther(address(c, { keep, other: request.other.id, said: 'visits_old' }))
      if (error.errors.length === 0) throw error
      const errors = error.errors.map(({ fact, code }): FormError => ({ field: `take.${fact}`, code }))
      return draw(c, { keep, other: request.other.id }, { form: { entries, errors } })
    }
  }

  routes.at(
    patternOf('merge'),
    { action: 'record.merge', parameters: ['keep', 'other', 'said', 'batch'] },
    {
      GET: answering(desk, pages, 'record.merge', (c) => {
        const asked = (name: string) => idIn(new URL(c.req.url).searchParams.get(name) ?? '')
        return draw(c, { keep: asked('keep'), other: asked('other') })
      }),
      POST: answering(desk, pages, 'record.merge', merge),
    },
  )
}
