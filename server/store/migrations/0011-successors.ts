/** Who names a provider as its successor is found as fast as whose a visit is: what is told of the one changes with the other. */
import type { Migration } from './dialect-words.ts'

export const successors: Migration = {
  name: '0011-successors',
  async up(database) {
    await database.schema.createIndex('provider_by_successor').on('provider').column('successor_id').execute()
  },
}
