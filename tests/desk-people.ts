/** People for the browser tests: invited by another process, as on the command line, and what their phones would show. */
import { join } from 'node:path'
import type { NewPerson } from '@legalmap/server/accounts/accounts.ts'
import { appCode } from '@legalmap/server/accounts/examples.ts'
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { expect, type Page } from '@playwright/test'
import { deskWords } from './desk-words.ts'
import type { Language, Visitor } from './driver.ts'

export const password = 'Кыргыз тоолору бийик'

let made = 0
/** Invites somebody with a sign-in name of her own to the site whose database lies in `folder`; gives that and the path of the link behind the language. */
export async function invite(
  given: Partial<NewPerson> = {},
  folder = join(process.env.BROWSER_TEST_FOLDER ?? '', 'desk'),
): Promise<{ name: string; path: string }> {
  const accounts = await openAccounts(join(folder, 'accounts.sqlite'), { now: Date.now })
  const name = given.sign_in_name ?? `aigul-${process.pid}-${++made}`
  const link = await accounts.invite('command line', {
    name: 'Айгүл Токтосунова',
    office: 'Нарындагы борбор',
    role: 'coordinator',
    reach: { country: false, units: ['naryn'], providers: [] },
    ...given,
    sign_in_name: name,
  })
  await accounts.close()
  if (link.outcome !== 'made') throw new Error(link.outcome)
  return { name, path: `/desk/invitation/${link.token}` }
}

/** What an app shows; a code is taken once, so a later one is asked of the next half minute, for which the server allows. */
export const codeOf = (secret: string, later = 0): string => appCode(secret, Date.now() + later * 30_000)

/** Somebody at the desk, in the words of her language. */
export class DeskVisitor {
  readonly page: Page
  readonly language: Language
  readonly say: ReturnType<typeof deskWords>

  constructor(page: Page, language: Language) {
    this.page = page
    this.language = language
    this.say = deskWords(language)
  }

  open = (path: string) => this.page.goto(`/${this.language}${path}`)
  field = (label: string) => this.page.getByLabel(label, { exact: true })
  press = (words: string) => this.page.getByRole('button', { name: words, exact: true }).click()

  /** Takes an invitation, and is signed in then. */
  async join(path: string): Promise<void> {
    await this.open(path)
    await this.field(this.say('password.new')).fill(password)
    await this.field(this.say('password.repeat')).fill(password)
    await this.press(this.say('link.password_button'))
    await expect(this.page.getByRole('status').first()).toContainText(this.say('said.joined'))
  }

  /** Sets up the code app; gives its secret. */
  async setUpApp(): Promise<string> {
    await this.press(this.say('security.factor_set'))
    const key = await this.page.locator('.secret-text').textContent()
    const secret = (key ?? '').replaceAll(' ', '')
    await this.field(this.say('code.code')).fill(codeOf(secret))
    await this.press(this.say('factor.button'))
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('codes.title'))
    return secret
  }

  async signIn(name: string, with_ = password): Promise<void> {
    await this.field(this.say('sign_in.name')).fill(name)
    await this.field(this.say('sign_in.password')).fill(with_)
    await this.press(this.say('sign_in.button'))
  }

  async signOut(): Promise<void> {
    await this.open('/desk/security')
    await this.page
      .getByRole('main')
      .getByRole('button', { name: this.say('security.sign_out'), exact: true })
      .click()
    await expect(this.page.getByRole('status').first()).toContainText(this.say('said.signed_out'))
  }
}

/** The browser reports answers that are meant to refuse. */
export function refusalsAreMeant({ complaints }: Pick<Visitor, 'complaints'>): void {
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !/status of (?:401|403|404|422)/.test(text)))
}
