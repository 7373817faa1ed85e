/** What is needed beside a password: the code app, recovery codes, and passkeys, each only for who has just proved who she is. */
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { readCode } from '@legalmap/data/desk/forms/account-sign-in.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { appSecret, recoveryCodes } from '@legalmap/data/desk/resources/account.ts'
import { qrSvg } from '@legalmap/data/publish/qr.ts'
import type { Context } from 'hono'
import type { NotNow } from '../../accounts/accounts.ts'
import type { Desk } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { wordsOf } from '../../words.ts'
import { askingOf } from './asking.ts'
import { readDeskCookie } from './desk-cookies.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { readKeyAnswer } from './key-answer.ts'
import { notLetIn } from './let-in.ts'
import { languageOf } from './page-of-person.ts'

const own = { action: 'self.security' } as const
/** What a code app calls the address of a secret. */
const secretAddress = /^otpauth:\/\/totp\/[\w\-.~%:?=&+]{1,1000}$/

export function factorRoutes(routes: Routes, desk: Desk, pages: DeskPages): void {
  const { accounts, public_url: origin } = desk
  const tokenOf = (c: Context) => readDeskCookie(c, 'session', desk.secure)
  const security = (c: Context, said?: string) => pages.seeOther(deskAddress(languageOf(c), 'security', {}, said ? { said } : {}))
  /** The name of the site, as code apps and keys of devices show it. */
  const nameOf = (c: Context) => wordsOf[languageOf(c)].t('site.name')

  function notNow(c: Context, { outcome }: NotNow): Response {
    const language = languageOf(c)
    if (outcome === 'signed_out') return pages.seeOther(deskAddress(language, 'sign_in'))
    return pages.seeOther(deskAddress(language, 'confirm', {}, { to: deskAddress(language, 'security') }))
  }

  const showCodes = (c: Context, codes: readonly string[]) =>
    pages.draw(c, 'recovery_codes', { resources: { [recoveryCodes.address]: { codes } } })

  const showSecret = (c: Context, { address, secret }: { address: string; secret: string }, errors: readonly FormError[] = []) =>
    pages.draw(c, 'second_factor', {
      resources: { [appSecret.address]: { address, secret, picture: qrSvg(address) } },
      ...(errors.length > 0 && { form: { entries: [], errors } }),
    })

  /** The secret that the page showed, which comes back with the first code. */
  function shownSecret(entries: FormEntries): { address: string; secret: string } | null {
    const [address, secret] = [entryOf(entries, 'address'), entryOf(entries, 'secret')]
    return secretAddress.test(address) && /^[A-Z2-7 ]{16,100}$/.test(secret) ? { address, secret } : null
  }

  routes.at(patternOf('second_factor'), own, {
    GET: (c) => security(c),
    async POST(c) {
      const started = await accounts.startTotp(tokenOf(c), nameOf(c))
      return started.outcome === 'started' ? showSecret(c, started) : notNow(c, started)
    },
  })

  routes.at(`${patternOf('second_factor')}/code`, own, {
    GET: (c) => security(c),
    async POST(c) {
      const entries = await readForm(c)
      const shown = shownSecret(entries)
      if (!shown) return security(c)
      const { code, errors } = readCode(entries, 'code')
      if (errors.length > 0) return showSecret(c, shown, errors)
      const answer = await accounts.confirmTotp(tokenOf(c), code, askingOf(c, desk))
      if (answer.outcome === 'done') return showCodes(c, answer.recovery_codes)
      if (answer.outcome === 'signed_out' || answer.outcome === 'confirm_first') return notNow(c, answer)
      return showSecret(c, shown, [notLetIn(answer, { field: 'code', code: 'code_wrong' }).error])
    },
  })

  routes.at(patternOf('recovery_codes'), own, {
    GET: (c) => security(c),
    async POST(c) {
      const answer = await accounts.recoveryCodes(tokenOf(c))
      return answer.outcome === 'done' ? showCodes(c, answer.recovery_codes) : notNow(c, answer)
    },
  })

  const passkeys = `${patternOf('security')}/passkeys` as const
  routes.at(passkeys, own, {
    GET: (c) => security(c),
    async POST(c) {
      const entries = await readForm(c)
      const key = { answer: readKeyAnswer(entries), name: entryOf(entries, 'key_name').trim().slice(0, 100) }
      const answer = await accounts.addPasskey(tokenOf(c), key, origin)
      if (answer.outcome === 'done')
        return answer.recovery_codes.length > 0 ? showCodes(c, answer.recovery_codes) : security(c, 'passkey_added')
      if (answer.outcome === 'signed_out' || answer.outcome === 'confirm_first') return notNow(c, answer)
      return security(c, 'passkey_not_added')
    },
  })
  // asked by a script, which hands the options to the browser
  routes.at(`${passkeys}/options`, own, {
    async POST(c) {
      const started = await accounts.startPasskey(tokenOf(c), { origin, name: nameOf(c) })
      const [body, status] = started.outcome === 'started' ? [started.options, 200] : [{}, 409]
      return routes.reply(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
    },
  })
  routes.at(`${passkeys}/remove`, own, {
    GET: (c) => security(c),
    async POST(c) {
      const answer = await accounts.removePasskey(tokenOf(c), entryOf(await readForm(c), 'passkey'))
      if (answer.outcome === 'done') return security(c, 'passkey_removed')
      return answer.outcome === 'last_second_factor' ? security(c, 'last_second_factor') : notNow(c, answer)
    },
  })
}
