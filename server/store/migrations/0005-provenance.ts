/** Provenance fact by fact: what a provider's facts are known from and who checked them, where that is not what its record says. */
import { sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

export const provenance: Migration = {
  name: '0005-provenance',
  async up(database, words) {
    await database.schema
      .alterTable('provider')
      .addColumn('assured', 'text', (column) =>
        column
          .notNull()
          .defaultTo('{}')
          .modifyEnd(sql`constraint provider_assured check (${words.isObject('assured')})`),
      )
      .execute()
  },
}
