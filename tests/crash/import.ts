/** A program of the crash tests: writes many providers as one import, and says a line at each part of it and at the end. */
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'

const [, , path = '', count = ''] = process.argv
const store = await openStore(path)
const edits = Array.from({ length: Number(count) }, (_, index) => insert('provider', exampleProvider({ id: `p-${index}` })))
await store.write(exampleWriting('import', edits), (done) => process.stdout.write(`${done}\n`))
process.stdout.write('written\n')
await store.close()
