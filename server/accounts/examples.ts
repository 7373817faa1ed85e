/** Made-up people with accounts, on a clock that tests move. */
import type { Accounts } from './accounts.ts'
import { type AccountsOptions, openAccounts } from './open-accounts.ts'
import type { NewPerson } from './people-door.ts'
import type { Asking, SignedIn } from './shapes.ts'
import { codeAt } from './totp.ts'

export const examplePassword = 'Кыргыз тоолору бийик'

export const exampleAsking = (more: Partial<Asking> = {}): Asking => ({
  address: '192.0.2.7',
  user_agent: 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  device: '',
  session: '',
  ...more,
})

const examplePerson = (more: Partial<NewPerson> = {}): NewPerson => ({
  name: 'Айгүл Асанова',
  sign_in_name: 'aigul',
  office: 'Ош шаары',
  role: 'coordinator',
  reach: { country: false, units: ['osh'], providers: [] },
  ...more,
})

/** The code that an app shows at a moment; `secret` is in base 32, as it is shown to its owner. */
export function appCode(secret: string, now: number): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return codeAt(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))), Math.floor(now / 30_000))
}

export interface ExampleAccounts {
  accounts: Accounts
  clock: { now: number }
  /** Invites somebody and uses the link: signed in, with the password `examplePassword`, without a second factor. */
  join(person?: Partial<NewPerson>, asking?: Asking): Promise<SignedIn>
  /** Sets up an app for somebody signed in; gives its secret and the recovery codes. */
  addApp(token: string): Promise<{ secret: string; recovery_codes: string[] }>
}

export async function exampleAccounts(path = ':memory:', options: Partial<AccountsOptions> = {}): Promise<ExampleAccounts> {
  const clock = { now: Date.parse('2026-11-28T04:00:00Z') }
  const accounts = await openAccounts(path, { now: () => clock.now, ...options })
  return {
    accounts,
    clock,
    async join(person = {}, asking = exampleAsking()) {
      const link = await accounts.invite('command line', examplePerson(person))
      if (link.outcome !== 'made') throw new Error(`the invitation was refused: ${link.outcome}`)
      const signed = await accounts.acceptLink(link.token, examplePassword, asking)
      if (signed.outcome !== 'signed_in') throw new Error(`the link was refused: ${signed.outcome}`)
      return signed
    },
    async addApp(token) {
      const started = await accounts.startTotp(token, 'Legal Map')
      if (started.outcome !== 'started') throw new Error(`the app was refused: ${started.outcome}`)
      const { secret } = started
      const done = await accounts.confirmTotp(token, appCode(secret, clock.now), exampleAsking())
      if (done.outcome !== 'done') throw new Error(`the code was refused: ${done.outcome}`)
      return { secret, recovery_codes: done.recovery_codes }
    },
  }
}
