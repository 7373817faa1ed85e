/** Refusals: how open data says no, in problem-json (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import type { ProblemJson } from '@legalmap/data/api/problem-json.ts'
import type { QueryFault } from '@legalmap/data/search/query.ts'
import { beginningOf } from '@legalmap/data/text/whole-letters.ts'

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 413 | 414 | 415 | 500

/** Enough to correct a request by; an answer does not grow with what somebody sends. */
const mostParameters = 20
const longestName = 100

/** Thrown by handlers; `headers` go with the answer. `parameters` are in the words of `parseQuery`. */
export class Refusal extends Error {
  override name = 'Refusal'
  status: RefusalStatus
  parameters: readonly QueryFault[]
  headers: Readonly<Record<string, string>>
  constructor(
    status: RefusalStatus,
    detail: string,
    { parameters = [], headers = {} }: { parameters?: readonly QueryFault[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail)
    this.status = status
    this.parameters = parameters
    this.headers = headers
  }
}

/** A refusal for parameters, or members of a body, that names each. */
export function parameterRefusal(parameters: readonly QueryFault[]): Refusal {
  const names = [...new Set(parameters.map(({ parameter }) => shortened(parameter)))].slice(0, mostParameters)
  return new Refusal(400, `The request is not understood: see ${names.join(', ')}.`, { parameters })
}

const shortened = (name: string) => (name.length > longestName ? `${beginningOf(name, longestName)}…` : name)

export function toProblemJson({ status, message, parameters }: Refusal): ProblemJson {
  const answer: ProblemJson = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: message }
  if (parameters.length > 0)
    answer.parameters = parameters
      .slice(0, mostParameters)
      .map(({ parameter, detail }) => ({ name: shortened(parameter), detail }))
  return answer
}
