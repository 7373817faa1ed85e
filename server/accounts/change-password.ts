/** A changed password: proved by the present one, and signed out everywhere else. */
import { accountById } from './account-row.ts'
import { instant } from './around.ts'
import { faultOf } from './common-passwords.ts'
import { log, self } from './events.ts'
import { putPassword } from './links.ts'
import { beginSession, findSession } from './sessions.ts'
import type { Asking, NotLetIn, PasswordRefused, SignedIn } from './shapes.ts'
import { provePassword, type Signing } from './sign-in.ts'
import { BusyError } from './two-at-a-time.ts'

export async function changePassword(
  around: Signing,
  token: string,
  { present, next }: { present: string; next: string },
  asking: Asking,
): Promise<SignedIn | PasswordRefused | NotLetIn> {
  const found = await around.read((database) => findSession(database, around, token))
  if (!found) return { outcome: 'gone' }
  const { account } = found
  const proved = await provePassword(around, { account, name: account.sign_in_key, password: present }, asking)
  if (proved !== 'right') return proved
  const fault = await faultOf(next)
  if (fault) return { outcome: 'password_refused', fault }
  try {
    const password_hash = await around.passwords.hash(next)
    return await around.write(async (database) => {
      const at = instant(around.now())
      // ended meanwhile, as by somebody who took the account back
      if (!(await findSession(database, around, token))) return { outcome: 'gone' }
      await putPassword(database, account.id, password_hash, at)
      await log(database, { at, actor: self(account.id), what: 'password_changed', account_id: account.id })
      const now = await accountById(database, account.id)
      return now ? beginSession(database, around, now, asking, 'changed_password') : { outcome: 'gone' }
    })
  } catch (error) {
    if (error instanceof BusyError) return { outcome: 'busy' }
    throw error
  }
}
