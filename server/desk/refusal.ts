/** Why the desk does not do what was asked: with the facts that are wrong, or what somebody else changed meanwhile. */
import type { DeskConflict } from '@legalmap/data/desk/resources/fact-change.ts'
import type { DeskError } from '@legalmap/data/desk/resources/problem.ts'

export type DeskStatus = 400 | 403 | 404 | 409 | 412 | 422 | 428

/** What stands now, where an edit contradicts it. */
export interface Stale {
  revision: number
  conflicts: readonly DeskConflict[]
  /** The facts as both changes together make them; what stands where they contradict. */
  merged: Readonly<Record<string, unknown>>
}

interface Details {
  errors?: readonly DeskError[]
  stale?: Stale | null
}

/** `message` is for developers; people are told by `errors` and `stale`. It quotes no value. */
export class DeskRefusal extends Error {
  override name = 'DeskRefusal'
  status: DeskStatus
  errors: readonly DeskError[]
  stale: Stale | null
  constructor(status: DeskStatus, message: string, { errors = [], stale = null }: Details = {}) {
    super(message)
    this.status = status
    this.errors = errors
    this.stale = stale
  }
}

const mostErrors = 100

export const wrongFacts = (errors: readonly DeskError[]): DeskRefusal =>
  new DeskRefusal(422, `Not taken as it is: ${[...new Set(errors.map(({ fact }) => fact))].slice(0, 20).join(', ')}.`, {
    errors: errors.slice(0, mostErrors),
  })

export const notYours = () => new DeskRefusal(403, 'You may not do this here.')
export const noSuch = (what: string) => new DeskRefusal(404, `There is no such ${what}.`)
