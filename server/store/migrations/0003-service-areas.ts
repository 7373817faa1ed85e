/** Service areas: the units that a provider says it serves, none where no source says so. */
import { sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

export const serviceAreas: Migration = {
  name: '0003-service-areas',
  async up(database, words) {
    await database.schema
      .alterTable('provider')
      .addColumn('serves_units', 'text', (column) =>
        column
          .notNull()
          .defaultTo('[]')
          .modifyEnd(sql`constraint provider_serves_units check (${words.isList('serves_units')})`),
      )
      .execute()
  },
}
