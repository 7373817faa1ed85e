import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createAnswers } from '../answers/answers.ts'
import { dataClass } from '../classes/data.ts'
import { routesOf } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { healthRoutes } from './health.ts'

function readiness({ milliseconds = 100, failure = null as string | null, providers = 90, closing = false }) {
  const app = new Hono()
  const publisher = {
    current: () => ({ version: 'a', providers: Array.from({ length: providers }) }),
    age: () => ({ milliseconds, failure }),
  } as unknown as Site['publisher']
  healthRoutes(routesOf(app, dataClass({ secure: true }), createAnswers({ now: () => 0 })), { publisher, closing: () => closing })
  return app.request('/readyz')
}

test.each([
  [{}, 200, 'ready'],
  [{ failure: 'the disk is gone', milliseconds: 20_000 }, 200, 'ready'],
  [{ failure: 'the disk is gone', milliseconds: 40_000 }, 503, 'the register cannot be read any more'],
  [{ providers: 0 }, 503, 'the register is empty'],
  [{ closing: true }, 503, 'closing'],
] as const)('a service of which %j holds answers %i: %s', async (state, status, said) => {
  const response = await readiness(state)
  const text = await response.text()
  expect([response.status, (JSON.parse(text) as { status: string }).status]).toEqual([status, said])
  expect(text).not.toContain('disk')
})
