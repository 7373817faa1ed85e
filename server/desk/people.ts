/** Names the people of the desk: in history, in checks, in reviews; and finds who else answers for a record. */
import { accountOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import { nobody, type Who } from '@legalmap/data/desk/resources/who.ts'
import { may, type Target } from '@legalmap/data/desk/roles.ts'
import type { DeskParts } from './desk-parts.ts'

/** Whom an actor of history stands for. */
export type Names = (actor: string) => Who

export async function namesOf({ people }: Pick<DeskParts, 'people'>): Promise<Names> {
  const known = new Map((await people?.())?.map((account) => [account.account_id, account]))
  return (actor) => {
    const account_id = accountOf(actor)
    const account = known.get(account_id)
    if (!account) return { ...nobody, account_id }
    const { name, office, role } = account
    return { account_id, name, office, role }
  }
}

/** The same desk, which asks for the accounts once: for one answer about many records. */
export function askingOnce(desk: DeskParts): DeskParts {
  const { people } = desk
  if (!people) return desk
  let known: ReturnType<typeof people> | null = null
  return { ...desk, people: () => (known ??= people()) }
}

/** Whether somebody else may let through what this person opens: in a unit with one coordinator nobody can. */
async function hasSecond({ people }: Pick<DeskParts, 'people'>, { account_id }: DeskPerson, target: Target): Promise<boolean> {
  const others = (await people?.()) ?? []
  return others.some(
    (other) =>
      !other.closed &&
      other.account_id !== account_id &&
      other.role === 'coordinator' &&
      may({ ...other, second_factor: 'on' }, 'review.decide', target),
  )
}

/** Whether what this person opens here waits for a second one. */
export async function waitsForSecond(
  desk: Pick<DeskParts, 'people' | 'second_look'>,
  person: DeskPerson,
  target: Target,
): Promise<boolean> {
  const { second_look = 'auto' } = desk
  return second_look === 'auto' ? hasSecond(desk, person, target) : second_look === 'on'
}
