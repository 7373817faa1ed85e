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

const prefix = 'account:'

/** How history names a person of the desk. */
export const actorOf = ({ account_id }: Pick<DeskPerson, 'account_id'>): string => `${prefix}${account_id}`

/** The account that an actor of history is; empty where it is none. */
export const accountOf = (actor: string): string => (actor.startsWith(prefix) ? actor.slice(prefix.length) : '')
