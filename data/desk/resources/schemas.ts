/** The schemas of the desk that the OpenAPI document names, by their names in it. */
import { deskCenter } from './center.ts'
import { deskProblem } from './problem.ts'
import { saveAnswer, saveRequest } from './save.ts'
import { deskSurroundings } from './surroundings.ts'

export const deskSchemas = {
  DeskCenter: deskCenter,
  DeskProblem: deskProblem,
  DeskSaveAnswer: saveAnswer,
  DeskSaveRequest: saveRequest,
  DeskSurroundings: deskSurroundings,
} as const
export type DeskSchemaName = keyof typeof deskSchemas
