/** Whence a count is known: every one so far was printed by a source. */
import type { Migration } from './dialect-words.ts'

export const countOrigins: Migration = {
  name: '0006-count-origins',
  async up(database) {
    await database.schema
      .alterTable('consultation_count')
      .addColumn('origin', 'text', (column) => column.notNull().defaultTo('printed'))
      .execute()
  },
}
