/** The pages that are made to be printed, as the server hands them to the renderer: a provider's slip, a district's poster. */
import type { Text } from '../publish/listing.ts'
import type { PublicProvider } from '../publish/public-provider.ts'

export interface SlipPage {
  name: 'slip'
  provider: PublicProvider
  where: string
  /** The notice holds today. */
  notice_holds: boolean
}

/** One line of a poster. `distance` is in metres from the seat of the poster's unit, only for places outside of it. */
export interface PosterLine
  extends Pick<
    PublicProvider,
    'id' | 'kind' | 'phones' | 'schedule' | 'status' | 'source_date' | 'verified_at' | 'location_visibility'
  > {
  name: Text
  where: string
  address: Text | null
  distance: number | null
}

export interface PosterPage {
  name: 'poster'
  /** `context` names what contains the unit; empty for an oblast. */
  unit: { id: string; name: string; context: string }
  /** What lies in the unit. */
  inside: PosterLine[]
  /** What is only known to be in the oblast, whose name this is. */
  oblast: { name: string; lines: PosterLine[] }
  /** The nearest elsewhere, where the unit has nothing of its own. */
  nearest: PosterLine[]
  /** The still map of the unit; empty where there is no such picture, as on a page drawn without a network. */
  picture: string
  /** The day of the register's last change, empty when there was none. */
  changed_on: string
}
