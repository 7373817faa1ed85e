/** Redactions: where in history something stands that nobody is shown any more. No row of history changes. */
import { sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

export const redactions: Migration = {
  name: '0009-redactions',
  async up(database, words) {
    const { schema } = database
    let redaction = schema.createTable('redaction').addColumn('id', 'text', (column) => column.primaryKey().notNull())
    for (const name of ['at', 'actor', 'reason', 'noun', 'record_id', 'fact'])
      redaction = redaction.addColumn(name, 'text', (column) => column.notNull())
    await redaction
      .addCheckConstraint('redaction_id', sql`length(id) between 1 and 100`)
      .addCheckConstraint('redaction_at', words.isInstant('at'))
      .modifyEnd(words.tableEnd)
      .execute()
    await schema.createIndex('redaction_by_record').on('redaction').columns(['record_id', 'noun']).execute()

    await schema
      .createTable('redaction_place')
      .addColumn('redaction_id', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('start', 'integer')
      .addColumn('length', 'integer')
      .addForeignKeyConstraint('redaction_place_redaction', ['redaction_id'], 'redaction', ['id'], (key) =>
        key.onDelete('cascade'),
      )
      .addForeignKeyConstraint('redaction_place_change', ['sequence'], 'change', ['sequence'])
      .addCheckConstraint('redaction_place_path', words.isList('path'))
      .addCheckConstraint('redaction_place_piece', sql`(start is null) = (length is null)`)
      .modifyEnd(words.tableEnd)
      .execute()
    await schema.createIndex('redaction_place_by_change').on('redaction_place').columns(['sequence']).execute()
  },
}
