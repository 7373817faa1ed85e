/** Closures and several notices, how to come and what to bring, what ends, and who takes whose place. */
import { sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

/** `notice` stays beside `notices`: it is read until its record is written again, and goes a release later. */
export const recordsThatAge: Migration = {
  name: '0008-records-that-age',
  async up(database, words) {
    const add = (name: string, empty: string, check?: typeof words.isList) =>
      database.schema
        .alterTable('provider')
        .addColumn(name, 'text', (column) => {
          const made = column.notNull().defaultTo(empty)
          return check ? made.modifyEnd(sql`constraint ${sql.ref(`provider_${name}`)} check (${check(name)})`) : made
        })
        .execute()
    for (const name of ['closures', 'notices', 'ways_to_come', 'former_ids', 'not_same_as']) await add(name, '[]', words.isList)
    for (const language of ['ky', 'ru', 'en']) await add(`what_to_bring_${language}`, '')
    const emptyOr = (check: typeof words.isList) => (name: string) => sql<boolean>`${sql.ref(name)} = '' or ${check(name)}`
    for (const name of ['supported_until', 'closed_on']) await add(name, '', emptyOr(words.isPartialDate))
    await add('successor_id', '', emptyOr(words.isIdentifier))
  },
}
