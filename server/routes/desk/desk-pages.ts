/** Draws the pages of the desk: puts around what a page is about who asks, where and when, and sends it small. */
import type { SentForm } from '@legalmap/data/desk/desk-page.ts'
import { type DeskPageName, deskPageAt, deskPaths, type PlacedDeskPage } from '@legalmap/data/desk/pages.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { isLanguage } from '@legalmap/data/model/language.ts'
import type { Context } from 'hono'
import { chooseEncoding, compressQuickly, worthCompressing } from '../../answers/encoding.ts'
import type { Headers } from '../../classes/headers.ts'
import type { Routes } from '../../classes/route-class.ts'
import type { Site } from '../../context.ts'
import { languagePart } from '../language-part.ts'
import { preferredLanguage } from '../preferred-language.ts'

/** `resources`: the answers that the page stands on, by their addresses, word for word as the API gives them. */
export interface GivenToPage {
  resources?: Readonly<Record<string, unknown>>
  /** A form that was sent and not taken, with all that was typed. */
  form?: SentForm
  status?: number
  headers?: Headers
}

export interface DeskPages {
  /** The page of a name, at the address that was asked for, for whoever asks. */
  draw(c: Context, name: DeskPageName, given?: GivenToPage): Promise<Response>
  /** After a form that was taken: the browser asks for another page, so that nothing is sent twice. */
  seeOther(address: string, headers?: Headers): Response
  /** The page that says why there is nothing to see: 403 or 404, in words. */
  refused(c: Context, status: number): Promise<Response>
}

/** The pattern of a page's route. */
export const patternOf = <Name extends PlacedDeskPage>(name: Name) => `/${languagePart}${deskPaths[name]}` as const

const encoder = new TextEncoder()

export function createDeskPages(routes: Routes, { web: { desk }, now }: Pick<Site, 'web' | 'now'>): DeskPages {
  async function reply(c: Context, html: string, status: number, headers: Headers): Promise<Response> {
    const bytes = encoder.encode(html)
    // what another site made a browser ask for tells nothing by its length
    const asked = c.req.header('sec-fetch-site') === 'cross-site' ? '' : (c.req.header('accept-encoding') ?? '')
    const encoding = chooseEncoding(asked)
    if (encoding === 'identity' || bytes.length < worthCompressing) return routes.reply(html, { status, headers })
    const body = await compressQuickly(bytes, encoding)
    return routes.reply(body, { status, headers: { ...headers, 'content-encoding': encoding } })
  }

  const pages: DeskPages = {
    async draw(c, name, { resources = {}, form = null, status = form ? 422 : 200, headers = {} } = {}) {
      const { pathname, search } = new URL(c.req.url)
      const named = pathname.split('/')[1] ?? ''
      const path = isLanguage(named) ? pathname.slice(named.length + 1) : deskPaths.centers
      const language = isLanguage(named) ? named : preferredLanguage(c.req.header('accept-language') ?? '')
      const parameters = deskPageAt(path)?.parameters ?? {}
      const person = (c.get('person') as DeskPerson | undefined) ?? null
      const page = { name, language, path, parameters, search, now: now(), person, resources, form }
      return reply(c, desk.render(page), status, headers)
    },
    seeOther: (address, headers = {}) => routes.reply(null, { status: 303, headers: { ...headers, location: address } }),
    refused: (c, status) => pages.draw(c, status === 404 ? 'missing' : 'refused', { status }),
  }
  return pages
}
