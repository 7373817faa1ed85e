/** What the service of the desk stands on; the API and the plain forms hand it the same. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskAction, Target } from '@legalmap/data/desk/roles.ts'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { emptyLocalized, type Localized } from '@legalmap/data/model/language.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import type { Publisher } from '../published/published.ts'
import type { Store } from '../store/open-store.ts'
import type { KeptCenters } from './kept-centers.ts'

/** Whether what opens waits for a second person; `auto`: wherever there is one. */
export const secondLooks = ['auto', 'on', 'off'] as const
export type SecondLook = (typeof secondLooks)[number]

/** An account as the desk's service asks for it. */
export interface DeskAccount extends DeskPerson {
  /** Whether nobody can sign in with it, any more or yet. */
  closed: boolean
}

/** What was refused to somebody, for the events of the accounts. It quotes nothing that was sent. */
export interface RefusedAct {
  account_id: string
  action: DeskAction
  record_id: string
  status: number
}

export interface DeskParts {
  store: Store
  publisher: Pick<Publisher, 'current' | 'refresh'>
  pack: { gazetteer: Gazetteer }
  /** The map on which a pin is put. */
  tiles: MapTiles
  /** Epoch milliseconds. */
  now: () => number
  report: (error: unknown, route: string) => void
  /** All accounts there ever were; without it nobody is known by name. */
  people?: () => Promise<readonly DeskAccount[]>
  refused?: (act: RefusedAct) => void
  second_look?: SecondLook
  /** What lists and searches of the desk ask. */
  centers: () => Promise<KeptCenters>
}

export const instantNow = ({ now }: Pick<DeskParts, 'now'>): string => new Date(now()).toISOString()

/** A record lies in its unit and in all that contain it. */
export const targetOf = ({ unit_id, id }: { unit_id: string; id: string }, { pack }: Pick<DeskParts, 'pack'>): Target => ({
  unit_path: pack.gazetteer.chain(unit_id).map((unit) => unit.id),
  provider_id: id,
})

/** The name of the place of something, of its unit where the place is not known; empty for the whole country. */
export const whereOf = (
  { place_id, unit_id }: { place_id: string; unit_id: string },
  { pack: { gazetteer } }: Pick<DeskParts, 'pack'>,
): Localized => gazetteer.place(place_id)?.name ?? gazetteer.unit(unit_id)?.name ?? emptyLocalized()
