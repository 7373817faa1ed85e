/** Second looks and proposals. */
import { reviewsParameters } from '@legalmap/data/desk/resources/review.ts'
import { z } from 'zod'
import { proposeChange } from '../../desk/propose.ts'
import { decideReview, listReviews, readReview } from '../../desk/reviews.ts'
import { readParameters } from '../api/read-parameters.ts'
import { centerPath } from './center-operations.ts'
import type { DeskOperation } from './desk-operation.ts'
import { readIfMatch } from './read-if-match.ts'

const reviewPath = { id: z.string().min(1).max(100) } as const
const noSuchReview = 'There is no such review, or it was decided or has expired.'

export const listDeskReviews: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/reviews',
  id: 'listDeskReviews',
  summary: 'What waits for a second person',
  description: 'What who asks may decide, the oldest first; with `mine`, what she has sent herself.',
  action: 'record.read',
  parameters: reviewsParameters,
  answer: 'DeskReviewList',
  refusals: { 400: 'A parameter is unknown, repeated or unreadable.' },
  answerTo: (desk, { c, person }) => listReviews(desk, person, readParameters(c, reviewsParameters)),
}

export const getReview: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/reviews/{id}',
  id: 'getDeskReview',
  summary: 'One of what waits',
  description: 'Fact by fact, with what somebody changed since it was asked for.',
  action: 'record.read',
  path_parameters: reviewPath,
  answer: 'DeskReview',
  refusals: { 404: noSuchReview },
  answerTo(desk, { c, person }) {
    readParameters(c, {})
    return readReview(desk, person, c.req.param('id') ?? '')
  },
}

export const decideDeskReview: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/reviews/{id}',
  id: 'decideDeskReview',
  summary: 'Approve, or send back with a reason; withdraw one’s own',
  description: 'Approved is never one’s own. Both names stand in history.',
  // who sent it may withdraw it, also from the hotline
  action: 'record.read',
  path_parameters: reviewPath,
  body: 'DeskReviewDecision',
  answer: 'DeskReviewDecided',
  refusals: { 404: noSuchReview, 409: 'It was decided meanwhile.', 422: 'A return needs a reason.' },
  answerTo: (desk, { c, person, body }) => decideReview(desk, person, c.req.param('id') ?? '', body),
}

export const proposeDeskChange: DeskOperation = {
  method: 'post',
  path: '/api/v1/desk/centers/{id}/proposals',
  id: 'proposeDeskChange',
  summary: 'Send a correction',
  description: 'For who may not write, such as operators of the hotline. A coordinator decides it.',
  action: 'proposal.send',
  path_parameters: centerPath,
  body: 'DeskSaveRequest',
  answer: 'DeskSaveAnswer',
  refusals: { 404: 'There is no such center.', 422: 'Some facts are not taken, or nothing is to change.' },
  answerTo: (desk, { c, person, body }) => proposeChange(desk, person, c.req.param('id') ?? '', readIfMatch(c), body),
}
