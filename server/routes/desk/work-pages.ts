/** The pages around the centers: my centers, histories, second looks, and what is turned back or decided on them. */
import {
  centerHistoryResource,
  centersResource,
  historyResource,
  mostAtOnce,
  reviewResource,
  reviewsResource,
} from '@legalmap/data/desk/addresses.ts'
import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'
import { entryOf, valuesOf } from '@legalmap/data/desk/forms/entries.ts'
import { fieldErrors } from '@legalmap/data/desk/forms/field-errors.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { centersParameters } from '@legalmap/data/desk/resources/center-list.ts'
import { centerHistoryParameters, historyParameters, type RevertAnswer } from '@legalmap/data/desk/resources/history.ts'
import type { DeskAction } from '@legalmap/data/desk/roles.ts'
import { whereTo } from '@legalmap/data/desk/where-to.ts'
import type { Context } from 'hono'
import type { z } from 'zod'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { listCenters } from '../../desk/list-centers.ts'
import { readCenterHistory, readHistory } from '../../desk/read-history.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { revert } from '../../desk/revert.ts'
import { decideReview, listReviews, readReview } from '../../desk/reviews.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { answering, languageOf } from './page-of-person.ts'
import { type PageQuery, readPageQuery } from './page-query.ts'

const asTexts = (query: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))

/** Where somebody comes to after turning something back: one of our own pages. */
function backIn(c: Context, entries: FormEntries): string {
  const language = languageOf(c)
  const back = entryOf(entries, 'back')
  return whereTo(back, language) === back ? back : deskAddress(language, 'changes')
}

const withSaid = (address: string, said: string) => `${address}${address.includes('?') ? '&' : '?'}said=${said}`

const saidOfRevert = ({ changed, left, review }: RevertAnswer): string => {
  if (changed.length === 0) return review === null ? 'not_reverted' : 'waiting'
  return left.length > 0 ? 'reverted_partly' : 'reverted'
}

export function workPages(routes: Routes, desk: Desk, pages: DeskPages): void {
  function page<Shape extends z.ZodRawShape>(
    name: Parameters<typeof patternOf>[0],
    action: DeskAction,
    shape: Shape,
    resources: (c: Context, query: PageQuery<Shape>['query']) => Promise<Record<string, unknown>>,
  ): void {
    const answer = async (c: Context) => {
      const { query, elsewhere } = readPageQuery(c, shape)
      return elsewhere === null ? pages.draw(c, name, { resources: await resources(c, query) }) : pages.seeOther(elsewhere)
    }
    routes.get(patternOf(name), { action }, answering(desk, pages, action, answer))
  }

  const { limit: _, ...asked } = centersParameters
  page('centers', 'record.read', asked, async (c, query) => {
    const q = query.q?.trim() || undefined
    const list = await listCenters(desk, personOf(c), { ...query, q, limit: mostAtOnce })
    return { [centersResource({ ...query, q }).address]: list }
  })
  page('changes', 'history.read', historyParameters, async (c, query) => ({
    [historyResource(asTexts(query)).address]: await readHistory(desk, personOf(c), query),
  }))
  page('center_history', 'history.read', centerHistoryParameters, async (c, query) => {
    const id = c.req.param('id') ?? ''
    const { address } = centerHistoryResource(id, asTexts(query).before)
    return { [address]: await readCenterHistory(desk, personOf(c), id, query) }
  })
  page('reviews', 'review.decide', {}, async (c) => ({ [reviewsResource.address]: await listReviews(desk, personOf(c), {}) }))

  const drawReview = async (c: Context, form?: { entries: FormEntries; error: DeskRefusal }) => {
    const id = c.req.param('review') ?? ''
    const resources = { [reviewResource(id).address]: await readReview(desk, personOf(c), id) }
    if (!form) return pages.draw(c, 'review', { resources })
    const errors = fieldErrors(form.error.errors).map((error) =>
      error.field === 'reason' && error.code === 'empty' ? { ...error, code: 'reason_needed' } : error,
    )
    return pages.draw(c, 'review', { resources, form: { entries: form.entries, errors } })
  }
  routes.at(
    patternOf('review'),
    { action: 'review.decide' },
    {
      GET: answering(desk, pages, 'review.decide', (c) => drawReview(c)),
      POST: answering(desk, pages, 'review.decide', async (c) => {
        const entries = await readForm(c)
        const reviews = deskAddress(languageOf(c), 'reviews')
        const request = { decision: entryOf(entries, 'decision'), reason: entryOf(entries, 'reason') }
        try {
          const { decision, left } = await decideReview(desk, personOf(c), c.req.param('review') ?? '', request)
          const said = { approve: left.length > 0 ? 'approved_partly' : 'approved', return: 'returned', withdraw: 'undone' }
          return pages.seeOther(withSaid(reviews, said[decision]))
        } catch (error) {
          if (!(error instanceof DeskRefusal)) throw error
          if (error.errors.length > 0) return drawReview(c, { entries, error })
          if (error.status === 409) return pages.seeOther(withSaid(reviews, 'old'))
          throw error
        }
      }),
    },
  )

  routes.at(
    `${patternOf('changes')}/revert`,
    { action: 'change.revert' },
    {
      POST: answering(desk, pages, 'change.revert', async (c) => {
        const entries = await readForm(c)
        const change = Number(entryOf(entries, 'change')) || undefined
        const facts = valuesOf(entries, 'facts')
        const [batch, who, day] = ['batch', 'who', 'day'].map((name) => entryOf(entries, name) || undefined)
        const answer = await revert(desk, personOf(c), {
          ...(change && { change }),
          ...(facts.length > 0 && { facts }),
          ...(batch && { batch }),
          ...(who && day && { who, day }),
        })
        return pages.seeOther(withSaid(backIn(c, entries), saidOfRevert(answer)))
      }),
    },
  )
  routes.at(
    `${patternOf('center')}/undo`,
    { action: 'change.revert' },
    {
      POST: answering(desk, pages, 'change.revert', async (c) => {
        const id = c.req.param('id') ?? ''
        const change = Number(entryOf(await readForm(c), 'change')) || 0
        const answer = await revert(desk, personOf(c), { change }, { center: id })
        const said = saidOfRevert(answer)
        return pages.seeOther(deskAddress(languageOf(c), 'center', { id }, { said: said === 'reverted' ? 'undone' : said }))
      }),
    },
  )
}
