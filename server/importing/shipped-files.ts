/** Of which files the shipped register consists, and what became of them. */
import type { PlacedFinding } from '@legalmap/data/importing/finding.ts'

/** In this order: counts name providers. */
export const seedFileNames = ['providers.csv', 'consultations.csv', 'network_size.csv', 'social_procurement.csv'] as const
export type SeedFileName = (typeof seedFileNames)[number]

/** `seeded` is false where the store already had what somebody put in. */
export interface Seeding {
  seeded: boolean
  findings: PlacedFinding[]
}
