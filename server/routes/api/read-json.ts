/** Reads a JSON body: of bounded size, in UTF-8, and with the place of the error where it is broken. */
import type { Context } from 'hono'
import { readBytes } from '../../classes/form-body.ts'
import { Refusal } from '../../classes/problem-json.ts'
import { findJsonError } from './json-error.ts'

export const mostBytes = 65_536

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
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, findJsonError(text)).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    throw new Refusal(400, `The body is not JSON: it breaks at line ${before.length}, column ${column}.`)
  }
}
