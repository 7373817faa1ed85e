/** What lies around a center. */
import { identifier } from '@legalmap/data/model/provider.ts'
import { readSurroundings } from '../../desk/read-surroundings.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

export const getSurroundings: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/centers/{id}/surroundings',
  id: 'getDeskSurroundings',
  summary: 'What lies around a center',
  description: 'The settlement and the units that its record names, and the tiles of the map on which its pin is put.',
  action: 'record.read',
  path_parameters: { id: identifier },
  answer: 'DeskSurroundings',
  refusals: { 404: 'There is no such center.' },
  answerTo(desk, { c, person }) {
    readParameters(c, {})
    return readSurroundings(desk, person, c.req.param('id') ?? '')
  },
}
