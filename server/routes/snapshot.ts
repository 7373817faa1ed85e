/** The snapshot: the published register in one file, at an address that changes with its content. */
import { snapshotAddress } from '@legalmap/data/pages/addresses.ts'
import { toSnapshot } from '@legalmap/data/published/snapshot.ts'
import { remember } from '../answers/answers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { packOfPages } from './tiles.ts'

/** An address of an older version leads to the newest. */
export function snapshotRoutes(file: Routes, { publisher, pack }: Pick<Site, 'publisher' | 'pack'>): void {
  // open data, unlike the rest of our files
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json', vary: 'accept-encoding' }

  file.get('/snapshot/:name{[0-9a-f]+-[0-9a-f]+\\.json}', {}, (c, { path }) => {
    const published = publisher.current()
    const address = snapshotAddress({ register: published, pack })
    if (path !== address)
      return file.reply(null, { status: 302, headers: { ...headers, location: address, 'cache-control': 'no-cache' } })
    remember(c, { until: Number.POSITIVE_INFINITY })
    return file.reply(JSON.stringify(toSnapshot(published, packOfPages(pack))), { headers })
  })
}
