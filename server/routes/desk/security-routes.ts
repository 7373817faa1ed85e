/** One's own sign-in: the password, the second step, passkeys, and where one is signed in. */
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { passwordError, readNewPassword } from '@legalmap/data/desk/forms/account-password.ts'
import { readPassword } from '@legalmap/data/desk/forms/account-sign-in.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { ownSecurity } from '@legalmap/data/desk/resources/account.ts'
import { whereTo } from '@legalmap/data/desk/where-to.ts'
import type { Context } from 'hono'
import type { Desk } from '../../classes/desk.ts'
import { personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { askingOf } from './asking.ts'
import { readDeskCookie } from './desk-cookies.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { letIn, notLetIn } from './let-in.ts'
import { unitsOf } from './listed-units.ts'
import { languageOf } from './page-of-person.ts'
import { toldEvents } from './told-events.ts'

const own = { action: 'self.security' } as const
const eventsShown = 30

export function securityRoutes(routes: Routes, desk: Desk, pages: DeskPages): void {
  const { accounts, pack } = desk
  const tokenOf = (c: Context) => readDeskCookie(c, 'session', desk.secure)
  const back = (c: Context, said: string) => pages.seeOther(deskAddress(languageOf(c), 'security', {}, { said }))

  routes.get(patternOf('security'), { ...own, parameters: ['said'] }, async (c) => {
    const person = personOf(c)
    const { account_id, reach } = person
    const [security, sessions, events] = await Promise.all([
      accounts.security(tokenOf(c)),
      accounts.sessions(tokenOf(c)),
      accounts.events(person, { account_id, limit: eventsShown }),
    ])
    if (!security) return pages.seeOther(deskAddress(languageOf(c), 'sign_in'))
    const body = {
      ...security,
      sessions,
      events: await toldEvents(accounts, events, account_id),
      units: unitsOf(pack.gazetteer, reach.units),
    }
    return pages.draw(c, 'security', { resources: { [ownSecurity.address]: body } })
  })

  routes.at(patternOf('password'), own, {
    GET: (c) => pages.draw(c, 'password'),
    async POST(c) {
      const entries = await readForm(c)
      const present = readPassword(entries)
      const { next, errors } = readNewPassword(entries)
      const again = (all: readonly FormError[], status = 422) =>
        pages.draw(c, 'password', { form: { entries: [], errors: all }, status })
      if (present.errors.length + errors.length > 0) return again([...present.errors, ...errors])
      const answer = await accounts.changePassword(tokenOf(c), { present: present.password, next }, askingOf(c, desk))
      if (answer.outcome === 'signed_in')
        return letIn(pages, answer, deskAddress(languageOf(c), 'security', {}, { said: 'password_changed' }), desk)
      if (answer.outcome === 'password_refused') return again([passwordError(answer.fault)])
      const { error, status } = notLetIn(answer, { field: 'password', code: 'password_wrong' })
      return again([error], status)
    },
  })

  routes.at(
    patternOf('confirm'),
    { ...own, parameters: ['to'] },
    {
      GET: (c) => pages.draw(c, 'confirm'),
      async POST(c) {
        const entries = await readForm(c)
        const { password, errors } = readPassword(entries)
        const again = (error: FormError, status = 422) =>
          pages.draw(c, 'confirm', { form: { entries: entries.filter(([name]) => name === 'to'), errors: [error] }, status })
        if (errors[0]) return again(errors[0])
        const answer = await accounts.confirm(tokenOf(c), password, askingOf(c, desk))
        if (answer.outcome === 'confirmed') {
          const to = whereTo(entryOf(entries, 'to'), languageOf(c))
          return pages.seeOther(to.includes('?') ? to : `${to}?said=confirmed`)
        }
        const { error, status } = notLetIn(answer, { field: 'password', code: 'password_wrong' })
        return again(error, status)
      },
    },
  )

  routes.at(`${patternOf('security')}/sessions`, own, {
    GET: (c) => pages.seeOther(deskAddress(languageOf(c), 'security')),
    async POST(c) {
      const which = entryOf(await readForm(c), 'session')
      await accounts.endSessions(tokenOf(c), which)
      return back(c, which === 'all' ? 'sessions_ended' : 'session_ended')
    },
  })
}
