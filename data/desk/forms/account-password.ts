/** Reads a new password that was typed twice, as far as it can be judged without the list of common ones. */
import type { FormEntries, FormError } from '../desk-page.ts'
import { asTyped } from './account-sign-in.ts'

/** Characters, as people count them. */
export const passwordLength = { least: 12, most: 256 } as const

const lengthOf = (text: string) => [...text.normalize('NFKC')].length

/** What a fault of a password is called in a form. */
export const passwordError = (fault: 'too_short' | 'too_long' | 'common'): FormError => ({
  field: 'next',
  ...{
    too_short: { code: 'password_short', values: { least: passwordLength.least } },
    too_long: { code: 'password_long', values: { most: passwordLength.most } },
    common: { code: 'password_common' },
  }[fault],
})

export function readNewPassword(entries: FormEntries): { next: string; errors: FormError[] } {
  const next = asTyped(entries, 'next')
  const length = lengthOf(next)
  if (length < passwordLength.least) return { next, errors: [passwordError('too_short')] }
  if (length > passwordLength.most) return { next, errors: [passwordError('too_long')] }
  if (next !== asTyped(entries, 'repeat')) return { next, errors: [{ field: 'repeat', code: 'password_same' }] }
  return { next, errors: [] }
}
