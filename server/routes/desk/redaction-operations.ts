/** Blanking what was written by mistake, wherever history is shown. */
import { listRedactions, redact } from '../../desk/redact.ts'
import { readParameters } from '../api/read-parameters.ts'
import { centerPath } from './center-operations.ts'
import type { DeskOperation } from './desk-operation.ts'

const path = '/api/v1/desk/centers/{id}/redactions'

export const getRedactions: DeskOperation = {
  method: 'get',
  path,
  id: 'listDeskRedactions',
  summary: 'What was blanked of the history of a center',
  description: 'The newest first: who, when and why, and in how many places; never what.',
  action: 'history.redact',
  path_parameters: centerPath,
  answer: 'DeskRedactionList',
  refusals: { 404: 'There is and was no such center.' },
  answerTo(desk, { c, person }) {
    readParameters(c, {})
    return listRedactions(desk, person, c.req.param('id') ?? '')
  },
}

export const postRedaction: DeskOperation = {
  method: 'post',
  path,
  id: 'redactDeskHistory',
  summary: 'Blank something in the history of a center',
  description:
    'Nobody is shown it any more: in no state, reason, plan or feed. The record of what happened stays as it was written. ' +
    'What the record still has is refused (`still_there`): it is corrected first.',
  action: 'history.redact',
  path_parameters: centerPath,
  body: 'DeskRedactionRequest',
  answer: 'DeskRedactionList',
  refusals: {
    400: 'The request names neither or both of a piece and a fact.',
    404: 'There is and was no such center.',
    422: 'It is still there, was never there, or the reason tells it.',
  },
  answerTo: (desk, { c, person, body }) => redact(desk, person, c.req.param('id') ?? '', body),
}
