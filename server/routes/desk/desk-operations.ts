/** Every operation of the desk's API; routes and document are both made from this list. */
import { bulkDeskEdit, endDeskProgram } from './bulk-operations.ts'
import { getCenter, patchCenter } from './center-operations.ts'
import type { DeskOperation } from './desk-operation.ts'
import { getCenterHistory, getHistory, revertChanges, undoCenter } from './history-operations.ts'
import { listDeskCenters } from './list-operations.ts'
import { getMerge, postMerge } from './merge-operations.ts'
import { getDuplicates, postCenter } from './new-center-operations.ts'
import { listDeskPeople } from './people-operation.ts'
import { getRedactions, postRedaction } from './redaction-operations.ts'
import { decideDeskReview, getReview, listDeskReviews, proposeDeskChange } from './review-operations.ts'
import { getSurroundings } from './surroundings-operation.ts'
import { getVisits, postVisits } from './visits-operations.ts'

export const deskOperations: readonly DeskOperation[] = [
  listDeskCenters,
  postCenter,
  getDuplicates,
  getMerge,
  postMerge,
  getCenter,
  patchCenter,
  getSurroundings,
  getVisits,
  postVisits,
  undoCenter,
  getCenterHistory,
  getRedactions,
  postRedaction,
  proposeDeskChange,
  getHistory,
  revertChanges,
  listDeskReviews,
  getReview,
  decideDeskReview,
  listDeskPeople,
  bulkDeskEdit,
  endDeskProgram,
]
