/**
 * A link that an administrator handed over: asked for with GET it is a page that names nobody and changes nothing, since messengers
 * fetch what is sent through them; only POST acts.
 */
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { passwordError, readNewPassword } from '@legalmap/data/desk/forms/account-password.ts'
import { readPassword } from '@legalmap/data/desk/forms/account-sign-in.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type LinkPurpose, openedLink } from '@legalmap/data/desk/resources/account.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { Context } from 'hono'
import type { Desk } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { askingOf } from './asking.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { askSecond, letIn, notLetIn } from './let-in.ts'

/** What is said once a link has acted. */
const saidOf: Readonly<Record<LinkPurpose, string>> = {
  invitation: 'joined',
  password: 'password_set',
  second_factor: 'factor_gone',
  password_and_second_factor: 'password_set',
}

/** The password that goes with a link: a new one, or the present one where only the second factor is to go. */
function readLinkForm(entries: FormEntries, purpose: LinkPurpose): { password: string; errors: FormError[] } {
  if (purpose === 'second_factor') return readPassword(entries)
  const { next, errors } = readNewPassword(entries)
  return { password: next, errors }
}

export function linkRoutes(routes: Routes, desk: Desk, pages: DeskPages): void {
  const { accounts } = desk

  const shown = (c: Context, purpose: LinkPurpose | null, form?: { errors: readonly FormError[]; status?: number }) =>
    pages.draw(c, 'invitation', {
      resources: { [openedLink.address]: { purpose } },
      status: purpose === null ? 404 : (form?.status ?? (form ? 422 : 200)),
      ...(form && { form: { entries: [], errors: form.errors } }),
    })

  routes.at(
    patternOf('invitation'),
    { open: true },
    {
      async GET(c) {
        const read = await accounts.readLink(c.req.param('token') ?? '')
        return shown(c, read?.purpose ?? null)
      },
      async POST(c) {
        const token = c.req.param('token') ?? ''
        const language = c.req.param('language') as Language
        const entries = await readForm(c)
        const read = await accounts.readLink(token)
        if (!read) {
          // what cannot be used is refused there, and written down
          await accounts.acceptLink(token, '', askingOf(c, desk))
          return shown(c, null)
        }
        const { password, errors } = readLinkForm(entries, read.purpose)
        if (errors.length > 0) return shown(c, read.purpose, { errors })
        const answer = await accounts.acceptLink(token, password, askingOf(c, desk))
        const to = deskAddress(language, 'security', {}, { said: saidOf[read.purpose] })
        switch (answer.outcome) {
          case 'signed_in':
            return letIn(pages, answer, to, desk)
          case 'second_factor':
            return askSecond(pages, answer, { language, to }, desk)
          case 'password_refused':
            return shown(c, read.purpose, { errors: [passwordError(answer.fault)] })
          case 'gone':
            return shown(c, null)
          default: {
            const { error, status } = notLetIn(answer, { field: 'password', code: 'password_wrong' })
            return shown(c, read.purpose, { errors: [error], status })
          }
        }
      },
    },
  )
}
