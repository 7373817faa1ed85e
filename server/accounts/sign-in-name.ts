/** Sign-in names: read alike however they are spelled, in Kyrgyz, Russian or Latin letters, so that no two look the same either. */
import { fold } from '@legalmap/data/text/fold.ts'

/** Longer ones are nobody's. */
export const longestName = 100

/** How a sign-in name is compared; empty where it has no letter or digit. */
export const signInKey = (name: string): string => (name.length > longestName ? '' : fold(name.normalize('NFKC')))
