/** Reads which revision an edit was made on: `If-Match: "12"`. */
import type { Context } from 'hono'
import { DeskRefusal } from '../../desk/refusal.ts'

/** Null where it is not said. Throws a DeskRefusal (400) where it says anything but one revision. */
export function readIfMatch(c: Context): number | null {
  const given = c.req.header('if-match')?.trim()
  if (!given) return null
  const [, revision] = /^"([1-9]\d{0,8})"$/.exec(given) ?? []
  if (revision === undefined)
    throw new DeskRefusal(400, 'If-Match must be one revision in quotes, as the ETag of the center has it.', {
      errors: [{ fact: 'if-match', path: '', code: 'wrong_form' }],
    })
  return Number(revision)
}
