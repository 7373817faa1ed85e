/** A new center, and what it may be the same as. */
import { duplicateParameters } from '@legalmap/data/desk/resources/new-center.ts'
import { createCenter } from '../../desk/create-center.ts'
import { findDuplicates } from '../../desk/find-duplicates.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

export const getDuplicates: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/duplicates',
  id: 'findDeskDuplicates',
  summary: 'Centers that one which is being written is likely the same as',
  description:
    'By phone, by name in any spelling, or as the one of its kind in its place. How near they lie says nothing: most centers have no ' +
    'point but that of their town.',
  action: 'record.create',
  parameters: duplicateParameters,
  answer: 'DeskLikelyList',
  refusals: {},
  answerTo: (desk, { c, person }) => findDuplicates(desk, person, readParameters(c, duplicateParameters)),
}

export const postCenter: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/centers',
  id: 'createDeskCenter',
  summary: 'Write a center that the register does not have yet',
  description: 'It is of unknown status until somebody says more. Its phones wait for a second person, where there is one.',
  action: 'record.create',
  body: 'DeskNewCenter',
  answer: 'DeskNewCenterAnswer',
  refusals: { 422: 'Some facts are not taken: the answer says which and why.' },
  answerTo: (desk, { person, body }) => createCenter(desk, person, body),
}
