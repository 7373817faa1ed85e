/** Reads a JSON body: of bounded size, in UTF-8, and with the place of the error where it is broken. */
import type { Context } from 'hono'
import { readBytes } from '../../classes/form-body.ts'
import { Refusal } from '../../classes/problem-json.ts'
import { findJsonError } from './json-error.ts'

export const mostBytes = 65_536
/** So many values within values: several times what anything of ours has, and no danger to what walks through it. */
const mostLevels = 32

/** Asked level by level, so that nothing is too deep to be asked. */
function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let levels = 0; levels <= mostLevels; levels++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}

function refuseOtherTypes(c: Context): void {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  if (type.trim() !== 'application/json' || (charset && !/^charset="?utf-8"?$/.test(charset)))
    throw new Refusal(415, 'The body must be application/json, in UTF-8.', { headers: { accept: 'application/json' } })
  const coding = c.req.header('content-encoding')
  if (coding && coding.toLowerCase() !== 'identity')
    throw new Refusal(415, 'The body must not be compressed.', { headers: { 'accept-encoding': 'identity' } })
}

/** The value of the body. Throws a Refusal: 413, 415, or 400 with line and column of the first error. */
export async function readJson(c: Context): Promise<unknown> {
  refuseOtherTypes(c)
  const bytes = await readBytes(c, mostBytes)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const before = text.slice(0, findJsonError(text)).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    throw new Refusal(400, `The body is not JSON: it breaks at line ${before.length}, column ${column}.`)
  }
  if (isTooDeep(value)) throw new Refusal(400, `The body holds values within values more than ${mostLevels} times.`)
  return value
}
