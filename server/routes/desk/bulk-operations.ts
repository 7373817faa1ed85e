/** What is done to many centers at once. */
import { bulkEdit, endProgram } from '../../desk/bulk.ts'
import type { DeskOperation } from './desk-operation.ts'

const oneBatch = 'One batch, turned back as one. `dry_run` says which centers it would be, and changes nothing.'

export const bulkDeskEdit: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/bulk',
  id: 'bulkDeskEdit',
  summary: 'A closure or a notice for many centers',
  description: `For all that work in a unit, or for those that are named. ${oneBatch}`,
  action: 'bulk.edit',
  body: 'DeskBulkRequest',
  answer: 'DeskBulkAnswer',
  refusals: { 422: 'The closure or notice is not taken, or there is no such unit.' },
  answerTo: (desk, { person, body }) => bulkEdit(desk, person, body),
}

export const endDeskProgram: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/programs/ended',
  id: 'endDeskProgram',
  summary: 'A program has ended',
  description: `All centers within reach that name it are due at once. ${oneBatch}`,
  action: 'bulk.edit',
  body: 'DeskProgramEnded',
  answer: 'DeskBulkAnswer',
  refusals: { 422: 'Something is not taken as it is.' },
  answerTo: (desk, { person, body }) => endProgram(desk, person, body),
}
