/** The desk's API: routes made from its operations, behind the guard of the desk; whatever is refused is written down. */

import { STATUS_CODES } from 'node:http'
import type { DeskProblem } from '@legalmap/data/desk/resources/problem.ts'
import type { Context } from 'hono'
import { refusalResponse } from '../../classes/data.ts'
import { type Desk, personOf, recordIn } from '../../classes/desk.ts'
import { Refusal } from '../../classes/problem-json.ts'
import type { Answering, Method, Routes } from '../../classes/route-class.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { readJson } from '../api/read-json.ts'
import type { DeskOperation } from './desk-operation.ts'
import { deskOperations } from './desk-operations.ts'

const inHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** A refusal of the desk, with what it says of facts. */
function deskProblemOf({ status, message, errors, stale }: DeskRefusal): DeskProblem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(errors.length > 0 && { errors: [...errors] }),
    ...(stale && { conflicts: [...stale.conflicts], merged: { ...stale.merged }, revision: stale.revision }),
  }
}

function refused(routes: Routes, refusal: DeskRefusal): Response {
  const headers = {
    'content-type': 'application/problem+json',
    ...(refusal.stale && { etag: `"${refusal.stale.revision}"` }),
  }
  return routes.reply(JSON.stringify(deskProblemOf(refusal)), { status: refusal.status, headers })
}

export function deskApiRoutes(routes: Routes, desk: Desk | undefined): void {
  const answering =
    (operation: DeskOperation): Answering =>
    async (c: Context) => {
      if (!desk) return routes.missing()
      const person = personOf(c)
      try {
        const body = operation.body ? await readJson(c) : undefined
        const answer = await operation.answerTo(desk, { c, person, body })
        const etag = operation.revision && 'revision' in answer ? { etag: `"${answer.revision}"` } : {}
        return routes.reply(JSON.stringify(answer), { headers: { 'content-type': 'application/json', ...etag } })
      } catch (error) {
        if (!(error instanceof DeskRefusal) && !(error instanceof Refusal)) throw error
        const { account_id } = person
        desk.refused?.({ account_id, action: operation.action, record_id: recordIn(c), status: error.status })
        return error instanceof DeskRefusal ? refused(routes, error) : refusalResponse(routes.of.headers, error)
      }
    }

  for (const [path, operations] of Map.groupBy(deskOperations, (operation) => operation.path)) {
    const method = (operation: DeskOperation) => operation.method.toUpperCase() as Method
    const parameters = operations.flatMap((operation) => Object.keys(operation.parameters ?? {}))
    routes.at(
      inHono(path),
      { parameters, unknown: 'refused', action: Object.fromEntries(operations.map((one) => [method(one), one.action])) },
      Object.fromEntries(operations.map((one) => [method(one), answering(one)])),
    )
  }
  // also what is not there is nobody's business
  routes.all('/api/v1/desk/*', { action: 'record.read' }, () => routes.missing())
}
