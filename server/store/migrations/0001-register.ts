/** The register's first tables: its four nouns, their history, the batches, and the content version. */
import { type RawBuilder, sql } from 'kysely'
import type { Migration } from './dialect-words.ts'

const oneOf = (column: string, ...values: string[]) =>
  sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`
const orEmpty = (column: string, check: RawBuilder<boolean>) => sql<boolean>`(${sql.ref(column)} = '' or ${check})`
const between = (column: string, least: number, most: number) =>
  sql<boolean>`${sql.ref(column)} between ${sql.lit(least)} and ${sql.lit(most)}`

export const register: Migration = {
  name: '0001-register',
  async up(database, words) {
    const { schema } = database
    await words.markFile(database)

    await schema
      .createTable('batch')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('file_name', 'text', (column) => column.notNull())
      .addColumn('file_sha256', 'text', (column) => column.notNull())
      .addColumn('changes', 'integer', (column) => column.notNull())
      .addColumn('first_sequence', 'integer', (column) => column.notNull().unique())
      .addColumn('version', 'text', (column) => column.notNull().unique())
      .addCheckConstraint('batch_id', sql`length(id) between 1 and 100`)
      .addCheckConstraint('batch_kind', oneOf('kind', 'seed', 'import', 'edit', 'undo'))
      .addCheckConstraint('batch_at', words.isInstant('at'))
      .addCheckConstraint('batch_actor', sql`actor <> ''`)
      .addCheckConstraint('batch_reason', sql`reason <> ''`)
      .addCheckConstraint('batch_file_sha256', orEmpty('file_sha256', words.isHexadecimal('file_sha256', 64)))
      .addCheckConstraint('batch_changes', sql`changes >= 1`)
      .addCheckConstraint('batch_version', words.isHexadecimal('version', 16))
      .modifyEnd(words.tableEnd)
      .execute()

    await schema
      .createTable('change')
      .addColumn('sequence', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('noun', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .addUniqueConstraint('change_revision_once', ['noun', 'record_id', 'revision'])
      .addForeignKeyConstraint('change_batch', ['batch_id'], 'batch', ['id'], (key) => key.deferrable().initiallyDeferred())
      .addCheckConstraint('change_at', words.isInstant('at'))
      .addCheckConstraint('change_actor', sql`actor <> ''`)
      .addCheckConstraint('change_reason', sql`reason <> ''`)
      .addCheckConstraint('change_noun', oneOf('noun', 'provider', 'consultation_count', 'network_size', 'social_procurement'))
      .addCheckConstraint('change_action', oneOf('action', 'insert', 'update', 'remove'))
      .addCheckConstraint('change_revision', sql`revision >= 1`)
      .addCheckConstraint('change_before', sql`before is null or ${words.isObject('before')}`)
      .addCheckConstraint('change_after', sql`after is null or ${words.isObject('after')}`)
      .addCheckConstraint('change_states', sql`(action = 'insert') = (before is null) and (action = 'remove') = (after is null)`)
      .modifyEnd(words.tableEnd)
      .execute()
    await schema.createIndex('change_by_batch').on('change').columns(['batch_id', 'sequence']).execute()
    await schema.createIndex('change_by_record').on('change').columns(['record_id', 'sequence']).execute()

    await schema
      .createTable('register_version')
      .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addCheckConstraint('register_version_one_row', sql`id = 1`)
      .addCheckConstraint('register_version_form', sql`version = '0' or ${words.isHexadecimal('version', 16)}`)
      .modifyEnd(words.tableEnd)
      .execute()
    await sql`insert into register_version (id, version) values (1, '0')`.execute(database)

    let provider = schema
      .createTable('provider')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
    for (const name of [
      'kind',
      'oblast',
      'district',
      'settlement',
      'unit_id',
      'place_id',
      'email',
      'website',
      'hours_text',
      'schedule',
    ])
      provider = provider.addColumn(name, 'text', (column) => column.notNull())
    for (const name of [
      'cost',
      'status',
      'opened_on',
      'source_date',
      'verified_at',
      'verified_by',
      'location_visibility',
      'note',
    ])
      provider = provider.addColumn(name, 'text', (column) => column.notNull())
    for (const name of ['name', 'operator', 'address', 'landmark'])
      for (const language of ['ky', 'ru', 'en'])
        provider = provider.addColumn(`${name}_${language}`, 'text', (column) => column.notNull())
    for (const name of ['phones', 'topics', 'audiences', 'languages', 'accessibility', 'supported_by', 'sources'])
      provider = provider
        .addColumn(name, 'text', (column) => column.notNull())
        .addCheckConstraint(`provider_${name}`, words.isList(name))
    await provider
      .addColumn('notice', 'text')
      .addColumn('longitude', words.double)
      .addColumn('latitude', words.double)
      .addCheckConstraint('provider_id', words.isIdentifier('id'))
      .addCheckConstraint('provider_revision', sql`revision >= 1`)
      .addCheckConstraint(
        'provider_kind',
        oneOf(
          'kind',
          'free_legal_aid_center',
          'hotline',
          'state_coordination_body',
          'justice_house',
          'mobile',
          'legal_clinic',
          'ngo',
          'crisis_center',
          'cpdv',
          'ombudsman',
        ),
      )
      .addCheckConstraint('provider_name', sql`name_ky <> '' or name_ru <> '' or name_en <> ''`)
      .addCheckConstraint('provider_unit_id', orEmpty('unit_id', words.isIdentifier('unit_id')))
      .addCheckConstraint('provider_place_id', orEmpty('place_id', words.isPlaceId('place_id')))
      .addCheckConstraint('provider_website', sql`website = '' or website like 'http://%' or website like 'https://%'`)
      .addCheckConstraint('provider_cost', oneOf('cost', '', 'free', 'partly_free', 'paid'))
      .addCheckConstraint('provider_status', oneOf('status', 'open', 'unknown', 'planned', 'historical', 'closed'))
      .addCheckConstraint('provider_location_visibility', oneOf('location_visibility', 'public', 'town', 'hidden'))
      .addCheckConstraint('provider_notice', sql`notice is null or ${words.isObject('notice')}`)
      .addCheckConstraint('provider_opened_on', orEmpty('opened_on', words.isPartialDate('opened_on')))
      .addCheckConstraint('provider_source_date', orEmpty('source_date', words.isPartialDate('source_date')))
      .addCheckConstraint('provider_verified_at', orEmpty('verified_at', words.isInstant('verified_at')))
      .addCheckConstraint('provider_location_whole', sql`(longitude is null) = (latitude is null)`)
      .addCheckConstraint('provider_longitude', sql`longitude is null or ${between('longitude', 68, 82)}`)
      .addCheckConstraint('provider_latitude', sql`latitude is null or ${between('latitude', 38, 45)}`)
      .modifyEnd(words.tableEnd)
      .execute()

    await schema
      .createTable('consultation_count')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('period_start', 'text', (column) => column.notNull())
      .addColumn('period_end', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('unit_ids', 'text', (column) => column.notNull())
      .addColumn('provider_id', 'text')
      .addColumn('measure', 'text', (column) => column.notNull())
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('client_group', 'text', (column) => column.notNull())
      .addColumn('delivered_by', 'text', (column) => column.notNull())
      .addColumn('gender', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('qualifier', 'text', (column) => column.notNull())
      .addColumn('part_of', 'text')
      .addColumn('source_title', 'text', (column) => column.notNull())
      .addColumn('source_url', 'text', (column) => column.notNull())
      .addColumn('source_date', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addForeignKeyConstraint('consultation_count_provider', ['provider_id'], 'provider', ['id'], (key) =>
        key.deferrable().initiallyDeferred(),
      )
      .addForeignKeyConstraint('consultation_count_whole', ['part_of'], 'consultation_count', ['id'], (key) =>
        key.deferrable().initiallyDeferred(),
      )
      .addCheckConstraint('consultation_count_id', words.isCountId('id'))
      .addCheckConstraint('consultation_count_revision', sql`revision >= 1`)
      .addCheckConstraint('consultation_count_period_start', words.isPartialDate('period_start'))
      .addCheckConstraint('consultation_count_period_end', orEmpty('period_end', words.isPartialDate('period_end')))
      .addCheckConstraint('consultation_count_scope', oneOf('scope', 'national', 'units', 'provider'))
      .addCheckConstraint('consultation_count_unit_ids', words.isList('unit_ids'))
      .addCheckConstraint('consultation_count_scope_units', sql`scope <> 'units' or unit_ids <> '[]'`)
      .addCheckConstraint('consultation_count_scope_provider', sql`scope <> 'provider' or provider_id is not null`)
      .addCheckConstraint('consultation_count_measure', oneOf('measure', 'people', 'consultations', 'qualified_aid_cases'))
      .addCheckConstraint('consultation_count_gender', oneOf('gender', 'all', 'f', 'm'))
      .addCheckConstraint('consultation_count_count', between('count', 0, 100_000_000))
      .addCheckConstraint('consultation_count_qualifier', oneOf('qualifier', 'exact', 'about', 'at_least'))
      .addCheckConstraint('consultation_count_source_date', orEmpty('source_date', words.isPartialDate('source_date')))
      .modifyEnd(words.tableEnd)
      .execute()
    // every removal of a provider or a whole asks for its parts
    await schema.createIndex('consultation_count_by_provider').on('consultation_count').column('provider_id').execute()
    await schema.createIndex('consultation_count_by_whole').on('consultation_count').column('part_of').execute()

    await schema
      .createTable('network_size')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .addColumn('centers', 'integer', (column) => column.notNull())
      .addColumn('qualifier', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('source_title', 'text', (column) => column.notNull())
      .addColumn('source_url', 'text', (column) => column.notNull())
      .addCheckConstraint('network_size_id', words.isPartialDate('id'))
      .addCheckConstraint('network_size_revision', sql`revision >= 1`)
      .addCheckConstraint('network_size_as_of', words.isPartialDate('as_of'))
      .addCheckConstraint('network_size_centers', between('centers', 0, 10_000))
      .addCheckConstraint('network_size_qualifier', oneOf('qualifier', 'exact', 'about', 'at_least'))
      .modifyEnd(words.tableEnd)
      .execute()

    await schema
      .createTable('social_procurement')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('level', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('measure', 'text', (column) => column.notNull())
      .addColumn('value', words.double)
      .addColumn('currency', 'text', (column) => column.notNull())
      .addColumn('focus', 'text', (column) => column.notNull())
      .addColumn('source_title', 'text', (column) => column.notNull())
      .addColumn('source_date', 'text', (column) => column.notNull())
      .addCheckConstraint('social_procurement_id', words.isIdentifier('id'))
      .addCheckConstraint('social_procurement_revision', sql`revision >= 1`)
      .addCheckConstraint('social_procurement_level', oneOf('level', 'national', 'municipal', 'municipality'))
      .addCheckConstraint('social_procurement_unit', sql`unit <> ''`)
      .addCheckConstraint('social_procurement_year', between('year', 1990, 2100))
      .addCheckConstraint(
        'social_procurement_measure',
        oneOf('measure', 'budget', 'grants_awarded', 'grants_total', 'priority', 'participant'),
      )
      .addCheckConstraint('social_procurement_value', sql`value is null or value >= 0`)
      .addCheckConstraint('social_procurement_currency', sql`length(currency) in (0, 3)`)
      .addCheckConstraint('social_procurement_source_date', orEmpty('source_date', words.isPartialDate('source_date')))
      .modifyEnd(words.tableEnd)
      .execute()

    await words.guardHistory(database)
    for (const noun of ['provider', 'consultation_count', 'network_size', 'social_procurement'])
      await words.guardNoun(database, noun)
  },
}
