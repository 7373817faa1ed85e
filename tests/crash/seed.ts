/** A program of the crash tests: opens the database that it is given, seeds it, and says what is in it. */
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { gazetteer, now, seedFolder } from '../import/shipped.ts'

const store = await openStore(process.argv[2] ?? '')
await seedRegister(store, seedFolder, gazetteer, now)
const { providers, consultation_counts } = await store.register()
await store.close()
console.log(`${providers.length} providers, ${consultation_counts.length} counts`)
