/** The snapshot: the published register as devices keep it, at addresses that change with their content, and one that names them. */
import type { Steps } from '@legalmap/data/model/steps.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import {
  editionOf,
  type NewestSnapshot,
  newestAddress,
  partAddress,
  snapshotAddress,
} from '@legalmap/data/published/newest-snapshot.ts'
import { snapshotFormat, toSnapshot } from '@legalmap/data/published/snapshot.ts'
import { remember } from '../answers/answers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import type { Frozen } from '../published/freeze.ts'
import { inSlices } from '../published/in-slices.ts'
import { packOfPages } from './tiles.ts'

/** Seconds: each page asks where the newest is, and a register is worth no request a page. */
const longestPointer = 30
const untilNewer = { until: Number.POSITIVE_INFINITY, tags: ['snapshot'] }

const oblastPart = /^([a-z0-9-]+)-([0-9a-f]{16})\.json$/

/** A step writes so many providers. */
const stride = 64

/** As JSON.stringify writes a part, but not all of some thousand providers in one go. */
function* partText(providers: readonly PublicProvider[]): Steps<string> {
  const written: string[] = []
  for (let i = 0; i < providers.length; i += stride) {
    written.push(JSON.stringify(providers.slice(i, i + stride)).slice(1, -1))
    yield
  }
  return `{"format":${snapshotFormat},"providers":[${written.join(',')}]}`
}

function newestOf({ version, parts }: Frozen, edition: string): NewestSnapshot {
  const addresses = [...parts].map(([oblast, { hash }]) => [oblast, partAddress(edition, oblast, hash)])
  const address = snapshotAddress(edition, version)
  return { format: snapshotFormat, edition, version, address, parts: Object.fromEntries(addresses) }
}

/**
 * A version that is not the newest leads to that. What is not there: a part that is not the newest, for who asks finds its address in
 * the newest, and another edition, because a program of another build or format could make nothing of ours.
 */
export function snapshotRoutes(file: Routes, site: Pick<Site, 'publisher' | 'pack' | 'web'>): void {
  const { publisher, pack, web } = site
  const edition = editionOf({ pack, build: web.build })
  const ofPages = packOfPages(site)
  // open data, unlike the rest of our files
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json', vary: 'accept-encoding' }

  file.get(newestAddress, {}, () => {
    const pointer = JSON.stringify(newestOf(publisher.snapshot(), edition))
    return file.reply(pointer, { headers: { ...headers, 'cache-control': `public, max-age=${longestPointer}` } })
  })

  file.get('/snapshot/:edition/:snapshot{.+\\.json}', {}, async (c, { path }) => {
    if (c.req.param('edition') !== edition) return file.missing()
    const frozen = publisher.snapshot()
    const named = oblastPart.exec(c.req.param('snapshot'))
    if (named) {
      const part = frozen.parts.get(named[1] ?? '')
      if (!part || part.hash !== named[2]) return file.missing()
      const text = await inSlices(partText(part.providers))
      remember(c, untilNewer)
      return file.reply(text, { headers })
    }
    const { address } = newestOf(frozen, edition)
    if (path !== address)
      return file.reply(null, { status: 302, headers: { ...headers, location: address, 'cache-control': 'no-cache' } })
    remember(c, untilNewer)
    return file.reply(JSON.stringify(toSnapshot(frozen, ofPages, pack.gazetteer)), { headers })
  })
}
