/** What every page of the register's desk does with a request: who asks, what the service answers, and what becomes of its refusals. */

import type { DeskAction } from '@legalmap/data/desk/roles.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import type { Answering } from '../../classes/route-class.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import type { DeskPages } from './desk-pages.ts'

export function languageOf(c: Context): Language {
  const language = c.req.path.split('/')[1] ?? ''
  return isLanguage(language) ? language : 'ky'
}

/** Whatever is refused is written down, and said on a page where the answer says nothing of it. */
export const answering =
  (desk: Desk, pages: DeskPages, action: DeskAction, answer: (c: Context) => Promise<Response>): Answering =>
  async (c) => {
    try {
      return await answer(c)
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error
      const { status } = error
      const record_id = (c.req.param('id') ?? '').slice(0, 100)
      desk.refused?.({ account_id: personOf(c).account_id, action, record_id, status })
      return pages.refused(c, status === 404 ? 404 : status === 403 ? 403 : 422)
    }
  }
