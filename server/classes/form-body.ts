/** Reads the body of a form as browsers send it: of bounded size, in UTF-8, and of no other type. */
import type { Context } from 'hono'
import type { Entries } from './asked.ts'
import { Refusal } from './problem-json.ts'

/** Bytes; a letter of Cyrillic takes six of them. */
const mostOfForm = 32_768

/** The longest form of the desk: twenty closures with their reasons. */
export const mostOfLongestForm = 524_288

/** The bytes of a body. Throws a Refusal: 413 for more than `most` of them, 400 where whoever sent it went away. */
export async function readBytes(c: Context, most: number): Promise<Uint8Array> {
  const tooLong = () => new Refusal(413, `The body must not be longer than ${most} bytes.`)
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLong()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.length
      if (size > most) break
      chunks.push(chunk)
    }
  } catch {
    throw new Refusal(400, 'The body ends too early.')
  }
  if (size > most) throw tooLong()
  return Buffer.concat(chunks)
}

/** The fields in the order of the form. Throws a Refusal: 413, 415, or 400 for what is not UTF-8. */
export async function readForm(c: Context, most = mostOfForm): Promise<Entries> {
  const [type = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  const coding = c.req.header('content-encoding')?.toLowerCase() ?? 'identity'
  if (type.trim() !== 'application/x-www-form-urlencoded' || coding !== 'identity')
    throw new Refusal(415, 'A form must be sent as application/x-www-form-urlencoded.')
  const bytes = await readBytes(c, most)
  try {
    return [...new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes))]
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.')
  }
}
