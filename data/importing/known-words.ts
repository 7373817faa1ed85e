/** Words that consultation counts are divided by: the vocabularies, and what published counts have used besides. */
import { audiences } from '../vocabulary/audience.ts'
import { topics } from '../vocabulary/topic.ts'

export const knownTopics: readonly string[] = ['all', ...topics]
export const knownClientGroups: readonly string[] = ['all', ...audiences, 'children_disabled_detained']
export const knownDeliverers: readonly string[] = [
  'all',
  'free_legal_aid_centers',
  'state_notaries',
  'coordinators',
  'register_advocates',
  'ngos_and_clinics',
]
