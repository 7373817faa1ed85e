/** What may be said of a person: short lines without anything that cannot be seen, a known role, ids of units and providers. */
import { roles } from '@legalmap/data/desk/roles.ts'
import { textFault } from '@legalmap/data/desk/text-faults.ts'
import type { NewPerson } from './people-door.ts'
import { longestName, signInKey } from './sign-in-name.ts'

/** As any text of the register: nothing in which a name can hide another, such as marks of direction or letters of two alphabets. */
const isLine = (text: string, most: number): boolean =>
  text.length <= most && !/[\p{Zl}\p{Zp}]/u.test(text) && textFault(text, { lines: false }) === null
const isId = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/.test(text)
const areIds = (ids: readonly string[], most: number): boolean => ids.length <= most && ids.every(isId)

/** The fields that are wrong. */
export function faultsOfPerson({ name, sign_in_name, office, role, reach }: NewPerson): (keyof NewPerson)[] {
  const fine: Record<keyof NewPerson, boolean> = {
    name: name.trim() !== '' && isLine(name, 200),
    sign_in_name: signInKey(sign_in_name).length >= 2 && isLine(sign_in_name, longestName),
    office: isLine(office, 200),
    role: roles.includes(role),
    reach: areIds(reach.units, 200) && areIds(reach.providers, 2000),
  }
  return (Object.keys(fine) as (keyof NewPerson)[]).filter((field) => !fine[field])
}
