/** Visits: a table of their own, and a history that may speak of them. */
import { type RawBuilder, sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

const oneOf = (column: string, ...values: string[]) =>
  sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`
const orEmpty = (column: string, check: RawBuilder<boolean>) => sql<boolean>`(${sql.ref(column)} = '' or ${check})`

export const visits: Migration = {
  name: '0002-visits',
  async up(database, words) {
    const { schema } = database
    await words.replaceCheck(
      database,
      'change',
      'change_noun',
      oneOf('noun', 'provider', 'consultation_count', 'network_size', 'social_procurement', 'visit'),
    )

    let visit = schema
      .createTable('visit')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('provider_id', 'text', (column) => column.notNull())
    for (const name of ['oblast', 'district', 'settlement', 'unit_id', 'place_id', 'starts_at', 'ends_at'])
      visit = visit.addColumn(name, 'text', (column) => column.notNull())
    for (const name of ['place', 'note'])
      for (const language of ['ky', 'ru', 'en'])
        visit = visit.addColumn(`${name}_${language}`, 'text', (column) => column.notNull())
    for (const name of ['topics', 'sources'])
      visit = visit.addColumn(name, 'text', (column) => column.notNull()).addCheckConstraint(`visit_${name}`, words.isList(name))
    await visit
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('source_date', 'text', (column) => column.notNull())
      .addForeignKeyConstraint('visit_provider', ['provider_id'], 'provider', ['id'], (key) =>
        key.deferrable().initiallyDeferred(),
      )
      .addCheckConstraint('visit_id', words.isIdentifier('id'))
      .addCheckConstraint('visit_revision', sql`revision >= 1`)
      .addCheckConstraint('visit_unit_id', words.isIdentifier('unit_id'))
      .addCheckConstraint('visit_place_id', orEmpty('place_id', words.isPlaceId('place_id')))
      .addCheckConstraint('visit_starts_at', words.isBishkekTime('starts_at'))
      .addCheckConstraint('visit_ends_at', words.isBishkekTime('ends_at'))
      // all times have the same offset and the same form, so that the order of the texts is the order in time
      .addCheckConstraint('visit_order', sql`starts_at < ends_at`)
      .addCheckConstraint('visit_status', oneOf('status', 'planned', 'cancelled'))
      .addCheckConstraint('visit_source_date', orEmpty('source_date', words.isPartialDate('source_date')))
      .modifyEnd(words.tableEnd)
      .execute()
    // every removal of a provider asks for its visits
    await schema.createIndex('visit_by_provider').on('visit').column('provider_id').execute()
    await words.guardNoun(database, 'visit')
  },
}
