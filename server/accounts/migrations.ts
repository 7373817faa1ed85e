/** The steps of the accounts' schema, in the order in which they run; a name is never changed once released. */
import type { Migration } from '../store/migrations/dialect-words.ts'
import { accounts } from './migrations/0001-accounts.ts'

export const migrations: readonly Migration[] = [accounts]
