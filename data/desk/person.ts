/** Who works at the desk: an account as routes, pages and history know it, without anything that lets somebody in. */
import type { Reach, Role, SecondFactor } from './roles.ts'

export interface DeskPerson {
  account_id: string
  name: string
  office: string
  role: Role
  reach: Reach
  second_factor: SecondFactor
}

/** How history names a person of the desk. */
export const actorOf = ({ account_id }: Pick<DeskPerson, 'account_id'>): string => `account:${account_id}`
