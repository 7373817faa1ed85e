/** Problems: how the API says no (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import type { ProblemAnswer } from '@legalmap/data/api/problem.ts'
import type { QueryProblem } from '@legalmap/data/search/query.ts'

export type ProblemStatus = 400 | 404 | 405 | 413 | 415 | 500

/** Enough to correct a request by; an answer does not grow with what somebody sends. */
const mostParameters = 20
const longestName = 100

/** Thrown by handlers; `headers` go with the answer. `parameters` are in the words of `parseQuery`. */
export class Problem extends Error {
  override name = 'Problem'
  status: ProblemStatus
  parameters: readonly QueryProblem[]
  headers: Readonly<Record<string, string>>
  constructor(
    status: ProblemStatus,
    detail: string,
    { parameters = [], headers = {} }: { parameters?: readonly QueryProblem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail)
    this.status = status
    this.parameters = parameters
    this.headers = headers
  }
}

/** A problem with parameters, or members of a body, that names each. */
export function parameterProblem(parameters: readonly QueryProblem[]): Problem {
  const names = [...new Set(parameters.map(({ parameter }) => shortened(parameter)))].slice(0, mostParameters)
  return new Problem(400, `The request is not understood: see ${names.join(', ')}.`, { parameters })
}

const shortened = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

export function problemAnswer({ status, message, parameters }: Problem): ProblemAnswer {
  const answer: ProblemAnswer = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: message }
  if (parameters.length > 0)
    answer.parameters = parameters
      .slice(0, mostParameters)
      .map(({ parameter, detail }) => ({ name: shortened(parameter), detail }))
  return answer
}
