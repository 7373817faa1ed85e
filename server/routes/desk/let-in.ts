/** What follows on an attempt to get in: the cookies of who is let in, the second proof that is asked for, or the reason for a no. */
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { SecondWay } from '@legalmap/data/desk/resources/account.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { Context } from 'hono'
import type { NotLetIn, SecondAsked, SignedIn } from '../../accounts/accounts.ts'
import type { Desk } from '../../classes/desk.ts'
import { readDeskCookie, withCookies } from './desk-cookies.ts'
import type { DeskPages } from './desk-pages.ts'

type Secure = Pick<Desk, 'secure'>

const noHalf = { cookie: 'half', value: '', seconds: 0 } as const

/** Leads somebody who was let in to an address. */
export function letIn(pages: DeskPages, signed: SignedIn, address: string, { secure }: Secure): Response {
  const session = { cookie: 'session', value: signed.token, seconds: signed.seconds } as const
  const device = { cookie: 'device', value: signed.device, seconds: signed.device_seconds } as const
  return withCookies(pages.seeOther(address), [session, device, noHalf], secure)
}

/** As long as the accounts wait for the second proof. */
const halfSeconds = 600

interface Half {
  pending: string
  ways: SecondWay[]
}

const knownWays: readonly SecondWay[] = ['app', 'passkey', 'recovery_code']

/** The sign-in that waits for its second proof in this browser; null where none does. */
export function readHalf(c: Context, { secure }: Secure): Half | null {
  const [pending = '', ways = ''] = readDeskCookie(c, 'half', secure).split('.')
  return pending ? { pending, ways: knownWays.filter((way) => ways.split('-').includes(way)) } : null
}

/** Asks for the second proof. */
export function askSecond(
  pages: DeskPages,
  { pending, ways }: SecondAsked,
  { language, to }: { language: Language; to: string },
  { secure }: Secure,
): Response {
  const address = deskAddress(language, 'sign_in_code', {}, { to })
  return withCookies(
    pages.seeOther(address),
    [{ cookie: 'half', value: `${pending}.${ways.join('-')}`, seconds: halfSeconds }],
    secure,
  )
}

/** Why somebody is not let in, for the form; `wrong` is what is said of what was typed. */
export function notLetIn(answer: NotLetIn, wrong: FormError): { error: FormError; status: number } {
  switch (answer.outcome) {
    case 'wrong':
      return { error: wrong, status: 401 }
    case 'wait':
      return { error: { field: '', code: 'wait', values: { minutes: Math.ceil(answer.seconds / 60) } }, status: 429 }
    case 'busy':
      return { error: { field: '', code: 'busy' }, status: 503 }
    case 'gone':
      return { error: { field: '', code: 'session_over' }, status: 401 }
  }
}
