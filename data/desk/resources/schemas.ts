/** The schemas of the desk that the OpenAPI document names, by their names in it. */
import { bulkAnswer, bulkRequest, programEnded } from './bulk.ts'
import { deskCenter } from './center.ts'
import { centerList } from './center-list.ts'
import { historyPage, revertAnswer, revertRequest } from './history.ts'
import { deskMerge, mergeAnswer, mergeRequest } from './merge.ts'
import { likelyList, newCenterAnswer, newCenterRequest } from './new-center.ts'
import { deskPeople } from './people.ts'
import { deskProblem } from './problem.ts'
import { redactionList, redactionRequest } from './redaction.ts'
import { deskReview, reviewDecided, reviewDecision, reviewList } from './review.ts'
import { saveAnswer, saveRequest } from './save.ts'
import { deskSurroundings } from './surroundings.ts'
import { deskVisits, visitsAnswer, visitsRequest } from './visits.ts'

export const deskSchemas = {
  DeskBulkAnswer: bulkAnswer,
  DeskBulkRequest: bulkRequest,
  DeskCenter: deskCenter,
  DeskCenterList: centerList,
  DeskHistory: historyPage,
  DeskLikelyList: likelyList,
  DeskMerge: deskMerge,
  DeskMergeAnswer: mergeAnswer,
  DeskMergeRequest: mergeRequest,
  DeskNewCenter: newCenterRequest,
  DeskNewCenterAnswer: newCenterAnswer,
  DeskPeople: deskPeople,
  DeskProblem: deskProblem,
  DeskProgramEnded: programEnded,
  DeskRedactionList: redactionList,
  DeskRedactionRequest: redactionRequest,
  DeskRevertAnswer: revertAnswer,
  DeskRevertRequest: revertRequest,
  DeskReview: deskReview,
  DeskReviewDecided: reviewDecided,
  DeskReviewDecision: reviewDecision,
  DeskReviewList: reviewList,
  DeskSaveAnswer: saveAnswer,
  DeskSaveRequest: saveRequest,
  DeskSurroundings: deskSurroundings,
  DeskVisits: deskVisits,
  DeskVisitsAnswer: visitsAnswer,
  DeskVisitsRequest: visitsRequest,
} as const
export type DeskSchemaName = keyof typeof deskSchemas
