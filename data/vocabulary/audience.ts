/** Whom a provider serves first. Consultation counts use the combined groups too, as their sources do. */
export const audiences = [
  'women',
  'children',
  'pensioners',
  'persons_with_disabilities',
  'migrants',
  'refugees',
  'low_income',
  'detained',
  'vulnerable_groups',
] as const
export type Audience = (typeof audiences)[number]
