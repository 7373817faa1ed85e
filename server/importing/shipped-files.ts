/** Of which files the shipped register consists, and what became of them. */
import type { PlacedFinding } from '@legalmap/data/importing/finding.ts'

/**
 * In this order: counts name providers, and additions stand on what was there before. The last file stays the last: who has it was
 * seeded to the end by the release of that day, and what came to the shipped register later is its operator's to import.
 */
export const seedFileNames = [
  'providers.csv',
  'consultations.csv',
  'network_size.csv',
  'additions/providers.csv',
  'additions/consultations.csv',
  'social_procurement.csv',
] as const
export const lastSeedFile = 'social_procurement.csv' satisfies (typeof seedFileNames)[number]
export type SeedFileName = (typeof seedFileNames)[number]

/** `seeded` is false where the store already had what somebody put in. */
export interface Seeding {
  seeded: boolean
  findings: PlacedFinding[]
}
