/** Reads what somebody types to get in, before anybody is asked whether it is right. */
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf } from './entries.ts'

/** A password is what was typed, with the spaces around it. */
export const asTyped = (entries: FormEntries, name: string): string => entries.find(([of]) => of === name)?.[1] ?? ''

export interface TypedSignIn {
  name: string
  password: string
  errors: FormError[]
}

export function readSignIn(entries: FormEntries): TypedSignIn {
  const name = entryOf(entries, 'name')
  const password = asTyped(entries, 'password')
  const errors: FormError[] = []
  if (!name) errors.push({ field: 'name', code: 'name_missing' })
  if (!password) errors.push({ field: 'password', code: 'password_missing' })
  return { name, password, errors }
}

/** The code of an app or a recovery code, without the gaps that people put between its parts. */
export function readCode(entries: FormEntries, field: 'code' | 'recovery'): { code: string; errors: FormError[] } {
  const code = entryOf(entries, field).replaceAll(/[\s\p{Dash}]/gu, '')
  return { code, errors: code ? [] : [{ field, code: `${field}_missing` }] }
}

/** The one field of who proves once more who she is. */
export function readPassword(entries: FormEntries): { password: string; errors: FormError[] } {
  const password = asTyped(entries, 'password')
  return { password, errors: password ? [] : [{ field: 'password', code: 'password_missing' }] }
}
