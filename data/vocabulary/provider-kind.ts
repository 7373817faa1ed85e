/** What kind of help a provider is, in the order in which equal answers are listed. */
export const providerKinds = [
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
] as const
export type ProviderKind = (typeof providerKinds)[number]
