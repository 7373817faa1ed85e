/** Two centers that are one. */
import { mergeParameters } from '@legalmap/data/desk/resources/merge.ts'
import { mergeCenters } from '../../desk/merge-centers.ts'
import { readMerge } from '../../desk/read-merge.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

const path = '/api/v1/desk/merge'
const refusals = { 404: 'There is no such center.' } as const

export const getMerge: DeskOperation = {
  method: 'get',
  path,
  id: 'getDeskMerge',
  summary: 'Two centers, before they are merged',
  description:
    'What differs, what is proposed, and what of the other follows. Without the other: what the center is likely the same as.',
  action: 'record.merge',
  parameters: mergeParameters,
  answer: 'DeskMerge',
  refusals,
  answerTo: (desk, { c, person }) => readMerge(desk, person, readParameters(c, mergeParameters)),
}

export const postMerge: DeskOperation = {
  method: 'post',
  path,
  id: 'mergeDeskCenters',
  summary: 'Make one center of two, or say that they are two',
  description:
    'The history of both is kept, the address of the other leads to the one that stays, and its visits and counts follow in the same ' +
    'writing. Turning the batch back takes them apart again. What must not be found of either is not told of the one that stays.',
  action: 'record.merge',
  body: 'DeskMergeRequest',
  answer: 'DeskMergeAnswer',
  refusals: {
    ...refusals,
    412: 'Somebody else changed one of the two meanwhile.',
    422: 'What they would be together is not taken: the answer says why.',
  },
  answerTo: (desk, { person, body }) => mergeCenters(desk, person, body),
}
