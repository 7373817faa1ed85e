/** Holds a person to what she may do to a record, and tells nobody that there is one which she may not see. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { type DeskAction, may, type Target } from '@legalmap/data/desk/roles.ts'
import { noSuch, notYours } from './refusal.ts'

/** Throws a DeskRefusal: 404, word for word as for what is not there, out of her reach; 403 for what she sees and may not do. */
export function requireMay(person: DeskPerson, action: DeskAction, target: Target, what: string): void {
  if (may(person, action, target)) return
  throw may(person, 'record.read', target) ? notYours() : noSuch(what)
}
