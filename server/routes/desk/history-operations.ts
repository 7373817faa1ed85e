/** What was done, and turning it back. */
import { centerHistoryParameters, historyParameters } from '@legalmap/data/desk/resources/history.ts'
import { readCenterHistory, readHistory } from '../../desk/read-history.ts'
import { revert } from '../../desk/revert.ts'
import { readParameters } from '../api/read-parameters.ts'
import { centerPath } from './center-operations.ts'
import type { DeskOperation } from './desk-operation.ts'

const unreadable = 'A parameter is unknown, repeated or unreadable.'

export const getCenterHistory: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/centers/{id}/history',
  id: 'getDeskCenterHistory',
  summary: 'What was changed of a center',
  description: 'The newest first, before and after by fact, with who, when and why.',
  action: 'history.read',
  path_parameters: centerPath,
  parameters: centerHistoryParameters,
  answer: 'DeskHistory',
  refusals: { 400: unreadable, 404: 'There is and was no such center.' },
  answerTo: (desk, { c, person }) =>
    readCenterHistory(desk, person, c.req.param('id') ?? '', readParameters(c, centerHistoryParameters)),
}

export const getHistory: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/history',
  id: 'getDeskHistory',
  summary: 'What was changed',
  description: 'Within the reach of who asks, the newest first: all of it, or of a person, a day, a batch.',
  action: 'history.read',
  parameters: historyParameters,
  answer: 'DeskHistory',
  refusals: { 400: unreadable },
  answerTo: (desk, { c, person }) => readHistory(desk, person, readParameters(c, historyParameters)),
}

const refusals = {
  400: 'The request names no change, or more than one kind of it.',
  404: 'There is no such change.',
} as const

export const undoCenter: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/centers/{id}/undo',
  id: 'undoDeskCenter',
  summary: 'Undo a change of a center',
  description: 'As a new change. What somebody changed since stays, and is told.',
  action: 'change.revert',
  path_parameters: centerPath,
  body: 'DeskRevertRequest',
  answer: 'DeskRevertAnswer',
  refusals,
  answerTo: (desk, { c, person, body }) => revert(desk, person, body, { center: c.req.param('id') ?? '' }),
}

export const revertChanges: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/revert',
  id: 'revertDeskChanges',
  summary: 'Turn back a change, facts of it, a batch, or a person’s day',
  description:
    'As one new batch, which can be turned back as well. What somebody changed since stays and is told; what would open waits for a second person.',
  action: 'change.revert',
  body: 'DeskRevertRequest',
  answer: 'DeskRevertAnswer',
  refusals,
  answerTo: (desk, { person, body }) => revert(desk, person, body),
}
