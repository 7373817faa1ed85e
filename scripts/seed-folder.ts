/** Where the shipped register lies. */
import { fileURLToPath } from 'node:url'

export const seedFolder = fileURLToPath(new URL('../data/shipped/register', import.meta.url))
