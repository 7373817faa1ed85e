/** What the register's door would refuse is refused in the plan, row by row. */
import type { Refusal } from '../../model/door-rules.ts'
import { type Codes, finder } from '../finding.ts'

export const doorCodes = { row_publish_needs_permission: 'error', row_refused_by_door: 'error' } as const satisfies Codes
const find = finder(doorCodes)

/** Neither quotes anything of the row. */
export const refusedByDoor = ({ code, fact }: Refusal) =>
  find(code === 'publish_needs_permission' ? 'row_publish_needs_permission' : 'row_refused_by_door', { column: fact })
