/** My centers. */
import { centersParameters } from '@legalmap/data/desk/resources/center-list.ts'
import { listCenters } from '../../desk/list-centers.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

export const listDeskCenters: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/centers',
  id: 'listDeskCenters',
  summary: 'My centers',
  description:
    'What lies within the reach of who asks: the best matches first with `q`, otherwise what has most to be checked. ' +
    'Where `q` is a settlement or a district, or `place` names one, the nearest to it come first, each with its distance. ' +
    '`due` counts all of it by group, and `gap` says how many centers were reported last.',
  action: 'record.read',
  parameters: centersParameters,
  answer: 'DeskCenterList',
  refusals: {
    400: 'A parameter is unknown, repeated or unreadable.',
    422: 'There is no such unit or place, or no list gave this cursor.',
  },
  answerTo: (desk, { c, person }) => listCenters(desk, person, readParameters(c, centersParameters)),
}
