/** What happened to an account, with the name of who did it where that was somebody else. */
import { accountOf, actorOf } from '@legalmap/data/desk/person.ts'
import type { OwnEvent } from '@legalmap/data/desk/resources/account.ts'
import type { AccountEvent, Accounts } from '../../accounts/accounts.ts'

export async function toldEvents(
  accounts: Pick<Accounts, 'names'>,
  events: readonly AccountEvent[],
  account_id: string,
): Promise<OwnEvent[]> {
  const own = actorOf({ account_id })
  const others = [...new Set(events.map(({ actor }) => accountOf(actor)).filter((id) => id && id !== account_id))]
  const names = await accounts.names(others)
  return events.map(({ sequence, at, what, refused, actor, detail }) => {
    const by = actor === own ? '' : (names.get(accountOf(actor))?.name ?? '')
    return { sequence, at, what, refused, by, detail }
  })
}
