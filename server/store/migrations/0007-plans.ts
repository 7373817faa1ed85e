/** Plans: changes that wait for a decision, kept apart from the register and its history. */
import { sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

export const plans: Migration = {
  name: '0007-plans',
  async up(database, words) {
    const { schema } = database
    let plan = schema.createTable('plan').addColumn('id', 'text', (column) => column.primaryKey().notNull())
    for (const name of ['kind', 'at', 'actor', 'reason', 'file_name', 'file_sha256', 'undoes', 'expires_at'])
      plan = plan.addColumn(name, 'text', (column) => column.notNull())
    await plan
      .addCheckConstraint('plan_id', sql`length(id) between 1 and 100`)
      .addCheckConstraint('plan_at', words.isInstant('at'))
      .addCheckConstraint('plan_expires_at', words.isInstant('expires_at'))
      .modifyEnd(words.tableEnd)
      .execute()

    await schema
      .createTable('plan_row')
      .addColumn('plan_id', 'text', (column) => column.notNull())
      .addColumn('row', 'integer', (column) => column.notNull())
      .addColumn('noun', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('base_revision', 'integer')
      .addColumn('changes', 'text', (column) => column.notNull())
      .addColumn('decision', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('plan_row_once', ['plan_id', 'row'])
      .addForeignKeyConstraint('plan_row_plan', ['plan_id'], 'plan', ['id'], (key) => key.onDelete('cascade'))
      .addCheckConstraint('plan_row_base_revision', sql`(action = 'insert') = (base_revision is null)`)
      .addCheckConstraint('plan_row_changes', words.isList('changes'))
      .modifyEnd(words.tableEnd)
      .execute()
  },
}
