/** What the desk asks of history and plans: who did what on which day, who had asked for it, and why a second look sent it back. */
import type { Migration } from './dialect-words.ts'

export const desk: Migration = {
  name: '0010-desk',
  async up({ schema }) {
    await schema.createIndex('change_by_actor').on('change').columns(['actor', 'sequence']).execute()
    await schema.createIndex('change_by_time').on('change').columns(['at', 'sequence']).execute()
    await schema
      .alterTable('batch')
      .addColumn('proposed_by', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    for (const name of ['returned_at', 'returned_by', 'returned_reason'])
      await schema
        .alterTable('plan')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
        .execute()
    await schema.createIndex('plan_row_by_record').on('plan_row').columns(['record_id', 'plan_id']).execute()
  },
}
