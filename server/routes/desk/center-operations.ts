/** Reading and saving one center. */
import { identifier } from '@legalmap/data/model/provider.ts'
import { readCenter } from '../../desk/read-center.ts'
import { saveCenter } from '../../desk/save-center.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'
import { readIfMatch } from './read-if-match.ts'

export const centerPath = { id: identifier } as const
const path = '/api/v1/desk/centers/{id}'

export const getCenter: DeskOperation = {
  method: 'get',
  path,
  id: 'getDeskCenter',
  summary: 'One center, for who keeps it',
  description: 'The whole record with its revision, when what was checked by whom, what the public sees, and what waits.',
  action: 'record.read',
  path_parameters: centerPath,
  answer: 'DeskCenter',
  revision: 'told',
  refusals: { 404: 'There is no such center.' },
  answerTo(desk, { c, person }) {
    readParameters(c, {})
    return readCenter(desk, person, c.req.param('id') ?? '')
  },
}

export const patchCenter: DeskOperation = {
  method: 'patch',
  path,
  id: 'saveDeskCenter',
  summary: 'Save facts of a center, or a check of them',
  description:
    'If-Match names the revision that was read. Facts that only this save changes are saved, whatever others changed beside them. ' +
    'What opens (a new phone, a moved pin, more told of a place, a center that opens again) waits for a second person, where there is one.',
  action: 'record.read',
  path_parameters: centerPath,
  body: 'DeskSaveRequest',
  answer: 'DeskSaveAnswer',
  revision: 'needed',
  refusals: {
    404: 'There is no such center.',
    412: 'Somebody else changed the same facts meanwhile: the answer has both, and nothing was saved.',
    422: 'Some facts are not taken: the answer says which and why.',
    428: 'If-Match is missing.',
  },
  answerTo: (desk, { c, person, body }) => saveCenter(desk, person, c.req.param('id') ?? '', readIfMatch(c), body),
}
