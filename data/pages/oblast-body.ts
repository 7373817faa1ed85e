/** The body that coordinates legal aid where somebody asks: by what the register says, never by a guess. */
import type { Language } from '../model/language.ts'
import { type Listing, toListing } from '../publish/listing.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { unitName } from '../publish/whereabouts.ts'
import type { SearchIndex } from '../search/build-index.ts'

/** Where the register names no body of the oblast: the state's own service of legal aid, by its id in the register. */
const stateService = 'state-legal-aid-service'

/**
 * `oblast` is its name, empty where it is not known. `is_of_oblast` says that `body` is there for all of it, otherwise `body` is the
 * state's own service; null when the register has neither.
 */
export interface OblastBody {
  oblast: string
  is_of_oblast: boolean
  body: Pick<Listing, 'id' | 'kind' | 'name' | 'phone'> | null
}

/** What stands in one of its districts only is not there for the oblast. */
const isFor = ({ unit_id, serves_units }: PublicProvider, oblast: string) => unit_id === oblast || serves_units.includes(oblast)

/** `unitId` is any unit of the oblast, empty where it is not known. */
export function oblastBodyOf(
  { providers, gazetteer }: Pick<SearchIndex, 'providers' | 'gazetteer'>,
  unitId: string,
  language: Language,
): OblastBody {
  const oblast = gazetteer.chain(unitId).at(-1)
  const bodies = providers.filter(({ kind, status }) => kind === 'state_coordination_body' && status !== 'planned')
  const own = oblast && bodies.find((body) => isFor(body, oblast.id))
  const found = own ?? bodies.find(({ id }) => id === stateService)
  const listing = found && toListing(found, language, '', gazetteer)
  return {
    oblast: oblast ? unitName(oblast, language) : '',
    is_of_oblast: own !== undefined,
    body: listing ? { id: listing.id, kind: listing.kind, name: listing.name, phone: listing.phone } : null,
  }
}
