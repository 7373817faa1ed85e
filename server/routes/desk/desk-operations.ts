/** Every operation of the desk's API; routes and document are both made from this list. */
import { getCenter, patchCenter } from './center-operations.ts'
import type { DeskOperation } from './desk-operation.ts'
import { getSurroundings } from './surroundings-operation.ts'

export const deskOperations: readonly DeskOperation[] = [getCenter, patchCenter, getSurroundings]
