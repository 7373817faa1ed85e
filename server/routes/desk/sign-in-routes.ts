/** Signing in and out: name and password, then a second proof; or a passkey, alone or as that proof. */
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { readCode, readSignIn } from '@legalmap/data/desk/forms/account-sign-in.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { deskAddress, deskPaths } from '@legalmap/data/desk/pages.ts'
import { secondWays } from '@legalmap/data/desk/resources/account.ts'
import { whereTo } from '@legalmap/data/desk/where-to.ts'
import type { Context } from 'hono'
import type { SignInAnswer } from '../../accounts/accounts.ts'
import { anybodyOf, type Desk } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { languagePart } from '../language-part.ts'
import { askingOf } from './asking.ts'
import { readDeskCookie, withCookies } from './desk-cookies.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { readKeyAnswer } from './key-answer.ts'
import { askSecond, letIn, notLetIn, readHalf } from './let-in.ts'
import { languageOf } from './page-of-person.ts'

const open = { open: true } as const

export function signInRoutes(routes: Routes, desk: Desk, pages: DeskPages): void {
  const { accounts, public_url: origin } = desk
  const signInAgain = (c: Context) => pages.seeOther(deskAddress(languageOf(c), 'sign_in'))

  /** The page of the step that somebody is at. No secret that was typed comes back. */
  function again(c: Context, entries: FormEntries, errors: readonly FormError[], status = 422): Promise<Response> {
    const form = { entries: entries.filter(([name]) => name === 'name' || name === 'to'), errors }
    const half = readHalf(c, desk)
    const first = half === null || errors.some(({ code }) => code === 'session_over')
    if (first) return pages.draw(c, 'sign_in', { form, status })
    return pages.draw(c, 'sign_in_code', { form, status, resources: { [secondWays.address]: { ways: half.ways } } })
  }

  function answerWith(c: Context, answer: SignInAnswer, entries: FormEntries, wrong: FormError): Response | Promise<Response> {
    const language = languageOf(c)
    const to = whereTo(entryOf(entries, 'to'), language)
    if (answer.outcome === 'signed_in') return letIn(pages, answer, to, desk)
    if (answer.outcome === 'second_factor') return askSecond(pages, answer, { language, to }, desk)
    const { error, status } = notLetIn(answer, wrong)
    return again(c, entries, [error], status)
  }

  routes.at(
    patternOf('sign_in'),
    { ...open, parameters: ['to', 'said'] },
    {
      GET: (c, { entries }) =>
        anybodyOf(c) ? pages.seeOther(whereTo(entryOf(entries, 'to'), languageOf(c))) : pages.draw(c, 'sign_in'),
      async POST(c) {
        const entries = await readForm(c)
        const { name, password, errors } = readSignIn(entries)
        const asked = errors.length > 0 ? null : await accounts.signIn({ name, password }, askingOf(c, desk))
        if (asked && asked.outcome !== 'gone') return answerWith(c, asked, entries, { field: '', code: 'wrong' })
        const form = { entries: entries.filter(([of]) => of === 'name' || of === 'to'), errors }
        return pages.draw(c, 'sign_in', { form })
      },
    },
  )

  routes.at(
    patternOf('sign_in_code'),
    { ...open, parameters: ['to'] },
    {
      GET(c) {
        const half = readHalf(c, desk)
        if (!half) return signInAgain(c)
        return pages.draw(c, 'sign_in_code', { resources: { [secondWays.address]: { ways: half.ways } } })
      },
      async POST(c) {
        const entries = await readForm(c)
        const field = entries.some(([name]) => name === 'recovery') ? 'recovery' : 'code'
        const { code, errors } = readCode(entries, field)
        if (errors.length > 0) return again(c, entries, errors)
        const answer = await accounts.checkTotp(readHalf(c, desk)?.pending ?? '', code, askingOf(c, desk))
        return answerWith(c, answer, entries, { field, code: `${field}_wrong` })
      },
    },
  )

  const passkey = `${patternOf('sign_in')}/passkey` as const
  routes.at(passkey, open, {
    GET: signInAgain,
    async POST(c) {
      const entries = await readForm(c)
      const pending = readHalf(c, desk)?.pending ?? ''
      const answer = await accounts.signInWithPasskey(pending, readKeyAnswer(entries), origin, askingOf(c, desk))
      return answerWith(c, answer, entries, { field: '', code: 'passkey_wrong' })
    },
  })
  // asked by a script, which hands the options to the browser
  routes.at(`${passkey}/options`, open, {
    async POST(c) {
      const options = await accounts.passkeyOptions(readHalf(c, desk)?.pending ?? '', origin)
      return routes.reply(JSON.stringify(options), { headers: { 'content-type': 'application/json' } })
    },
  })

  routes.get(patternOf('sign_in_help'), open, (c) => pages.draw(c, 'sign_in_help'))

  routes.at(`/${languagePart}${deskPaths.centers}/sign-out`, open, {
    GET: signInAgain,
    async POST(c) {
      const token = readDeskCookie(c, 'session', desk.secure)
      if (token) await accounts.endSession(token)
      const gone = (cookie: 'session' | 'half') => ({ cookie, value: '', seconds: 0 })
      const away = pages.seeOther(deskAddress(languageOf(c), 'sign_in', {}, { said: 'signed_out' }))
      return withCookies(away, [gone('session'), gone('half')], desk.secure)
    },
  })
}
