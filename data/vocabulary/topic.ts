/** Legal topics: the consultation counts of the register and the services of providers are coded with these. */
export const topics = [
  'family',
  'domestic_violence',
  'inheritance',
  'property',
  'housing',
  'land',
  'labor',
  'social_protection',
  'social_rights',
  'identity_documents',
  'citizenship_documents',
  'criminal',
  'civil',
  'administrative_offence',
  'torture',
  'crisis_center_help',
] as const
export type Topic = (typeof topics)[number]
