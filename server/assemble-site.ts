/** Puts the parts of a site together: opens the store, fills it where it is new, publishes it and keeps that fresh. */
import { type AccountSettings, openAccounts } from './accounts/open-accounts.ts'
import type { Desk } from './classes/desk.ts'
import type { Site } from './context.ts'
import type { SecondLook } from './desk/desk-parts.ts'
import { keepCenters } from './desk/kept-centers.ts'
import type { StreetPack } from './geodata/street-archive.ts'
import { createPublisher } from './published/published.ts'
import type { Web } from './render.ts'
import { whoHasSession } from './routes/desk/who.ts'
import { packOfPages } from './routes/tiles.ts'
import { openStore, type Store } from './store/open-store.ts'

export interface SiteParts {
  pack: StreetPack
  database_path: string
  /** The proxies of ours: see `client-address.ts`. */
  proxies?: readonly string[]
  /** Where the accounts are kept; without it they are gone when the site is closed. */
  accounts?: { path: string; settings?: Partial<AccountSettings> }
  second_look?: SecondLook
  web: Web
  leave_to: string
  now: () => number
  report: Site['report']
  access?: Site['access'] | undefined
  /** Whether the service is about to end; without it, never. */
  closing?: Site['closing']
  /** Called with the open store before anything is published: where a new register is seeded. */
  prepare?: ((store: Store, pack: StreetPack) => Promise<void>) | undefined
  /** Milliseconds of a clock that only goes forward; the machine's without it. */
  elapsed?: () => number
  /** How often the store is asked whether another process changed the register, milliseconds; without it, never. */
  watch_every?: number
}

export interface Assembled {
  store: Store
  /** The site as people see it at an origin, which may be known only once a port is bound. */
  siteAt(public_url: string): Site
  /** What the desk of that site works with. */
  deskOf(site: Site): Desk
  /** Closes the store and the files of the geodata; nothing of the site may be used afterwards. */
  close(): Promise<void>
}

/** Throws StoreError, or what `prepare` throws, and leaves nothing open then. */
export async function assembleSite(parts: SiteParts): Promise<Assembled> {
  const { pack, web, leave_to, now, report, access, closing = () => false } = parts
  const store = await openStore(parts.database_path)
  const accounts = await openAccounts(parts.accounts?.path ?? ':memory:', { now, ...parts.accounts }).catch(async (error) => {
    await store.close()
    throw error
  })
  try {
    await parts.prepare?.(store, pack)
    const publisher = await createPublisher(store, pack, { ...(parts.elapsed && { elapsed: parts.elapsed }) })
    // plans hold what must not be told: the expired ones go also where nobody asks for any. Nobody waits for it: who imports meanwhile
    // may hold the lock for long
    store.plans.purge(new Date(now()).toISOString()).catch((error: unknown) => report(error, 'plans'))
    const tidy = () => accounts.tidy().catch((error: unknown) => report(error, 'accounts'))
    void tidy()
    const tidying = setInterval(tidy, 3_600_000).unref()
    const stopWatching = parts.watch_every
      ? publisher.watch(parts.watch_every, (error) => report(error, 'refresh'))
      : () => undefined
    const centers = keepCenters(store, pack.gazetteer, () => publisher.current().index.places)
    return {
      store,
      siteAt: (public_url) => ({
        publisher,
        pack,
        web,
        now,
        public_url,
        leave_to,
        secure: public_url.startsWith('https:'),
        closing,
        report,
        ...(access && { access }),
      }),
      deskOf: (site) => ({
        ...site,
        store,
        centers,
        tiles: packOfPages(site).tiles,
        accounts,
        who: whoHasSession(accounts, site),
        ...(parts.proxies && { proxies: parts.proxies }),
        refused: (act) => void accounts.actRefused(act).catch((error: unknown) => report(error, 'accounts')),
        ...(parts.second_look && { second_look: parts.second_look }),
        people: async () => (await accounts.people('command line')).map((one) => ({ ...one, closed: one.status !== 'open' })),
      }),
      async close() {
        clearInterval(tidying)
        await stopWatching()
        pack.streets?.close()
        await accounts.close()
        await store.close()
      },
    }
  } catch (error) {
    await accounts.close()
    await store.close()
    throw error
  }
}
