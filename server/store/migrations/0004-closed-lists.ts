/** Closed lists are the vocabulary's and the door's: the database keeps form, references and history's guards, so a new word needs no migration. */
import type { Migration } from './dialect-words.ts'

const checks = {
  batch: ['batch_kind'],
  change: ['change_noun'],
  provider: ['provider_kind', 'provider_cost', 'provider_status', 'provider_location_visibility'],
  consultation_count: [
    'consultation_count_scope',
    'consultation_count_measure',
    'consultation_count_gender',
    'consultation_count_qualifier',
  ],
  network_size: ['network_size_qualifier'],
  social_procurement: ['social_procurement_level', 'social_procurement_measure'],
  visit: ['visit_status'],
}

export const closedLists: Migration = {
  name: '0004-closed-lists',
  async up(database, words) {
    for (const [table, constraints] of Object.entries(checks)) await words.dropChecks(database, table, constraints)
  },
}
