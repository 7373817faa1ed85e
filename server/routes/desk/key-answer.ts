/** Reads what a passkey answered, out of the form that a script filled in. */

import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import type { KeyAnswer } from '../../accounts/accounts.ts'

/** Null for what is no JSON: no key answers so. */
export function readKeyAnswer(entries: FormEntries): KeyAnswer {
  try {
    return JSON.parse(entryOf(entries, 'answer'))
  } catch {
    return null
  }
}
