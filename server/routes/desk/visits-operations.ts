/** The visits of a center: read, planned, called off. */
import { identifier } from '@legalmap/data/model/provider.ts'
import { changeVisits } from '../../desk/change-visits.ts'
import { readVisits } from '../../desk/read-visits.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

const path = '/api/v1/desk/centers/{id}/visits'
const path_parameters = { id: identifier } as const

export const getVisits: DeskOperation = {
  method: 'get',
  path,
  id: 'getDeskVisits',
  summary: 'The visits and duty days of a center',
  description: 'Those of the last hundred days and all that are to come, also those that were called off.',
  action: 'record.read',
  path_parameters,
  answer: 'DeskVisits',
  refusals: { 404: 'There is no such center.' },
  answerTo(desk, { c, person }) {
    readParameters(c, {})
    return readVisits(desk, person, c.req.param('id') ?? '')
  },
}

export const postVisits: DeskOperation = {
  method: 'post',
  path,
  id: 'changeDeskVisits',
  summary: 'Plan visits of a center, or call them off',
  description:
    'All of it is written as one batch or not at all. What is there already at the same time and place is not planned twice. ' +
    'A settlement is looked for in the oblast of the center, then in the country.',
  action: 'visits.edit',
  path_parameters,
  body: 'DeskVisitsRequest',
  answer: 'DeskVisitsAnswer',
  refusals: {
    404: 'There is no such center, or the visit is not one of it.',
    412: 'Somebody else changed a visit meanwhile.',
    422: 'Some rows are not taken: the answer says which and why.',
  },
  answerTo: (desk, { c, person, body }) => changeVisits(desk, person, c.req.param('id') ?? '', body),
}
