/** All who help in a district on one poster to print. */
import { hasMoved } from '../hours/closures.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import { inLanguage, type ListedClosure, listedClosures, type Text } from '../publish/listing.ts'
import { sureSince } from '../publish/public-ages.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { unitName, unitNames, whereabouts } from '../publish/whereabouts.ts'
import { emptyQuery, greatestLimit } from '../search/query.ts'
import { originAtUnit, search } from '../search/search.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import { changedOn } from './about-page.ts'
import { unitPictureAddress } from './addresses.ts'
import type { Asked } from './asked.ts'
import type { PageKind } from './page-kind.ts'

/** One line of a poster. `distance` is in metres from the seat of the poster's unit, only for places outside of it. */
export interface PosterLine
  extends Pick<PublicProvider, 'id' | 'kind' | 'phones' | 'schedule' | 'status' | 'source_date' | 'location_visibility'> {
  name: Text
  where: string
  address: Text | null
  distance: number | null
  /** An ISO instant: see `sureSince`. */
  sure_since: string
  /** Those that are not over, soonest first. */
  closures: readonly ListedClosure[]
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

/** How many of the nearest places elsewhere a poster names. */
const nearestOnPoster = 5

/** What is planned helps nobody yet: paper hangs longer than a plan holds. */
const isOffered = ({ status }: PublicProvider) => status === 'open' || status === 'unknown'

/** Null for an id that is no unit of the geodata pack. */
function posterOf(id: string, asked: Asked): PosterPage | null {
  const { register, language, now } = asked
  const { index } = register
  const { gazetteer } = index
  const unit = gazetteer.unit(id)
  if (!unit) return null

  const today = dayInKyrgyzstan(now)
  const known = new Set(unitNames(id, gazetteer, language))
  /** Without what the poster's heading says already, unless nothing would be left. */
  const whereOnPoster = (provider: PublicProvider): string => {
    const whole = whereabouts(provider, gazetteer, language)
    return (
      whole
        .split(', ')
        .filter((name) => !known.has(name))
        .join(', ') || whole
    )
  }
  const toLine = (provider: PublicProvider, distance: number | null = null): PosterLine => ({
    id: provider.id,
    kind: provider.kind,
    phones: provider.phones,
    schedule: provider.schedule,
    status: provider.status,
    source_date: provider.source_date,
    sure_since: sureSince(provider),
    location_visibility: provider.location_visibility,
    name: inLanguage(provider.name, language) ?? { text: provider.id },
    where: whereOnPoster(provider),
    // a closure's line says where it has moved to
    address: hasMoved(provider.closures, today) ? null : inLanguage(provider.address, language),
    distance,
    closures: listedClosures(provider, today, language),
  })

  const inside = search(index, { ...emptyQuery, unit: id, limit: greatestLimit }, now, null).hits.map(({ provider }) => provider)
  const oblast = gazetteer.chain(id).at(-1)
  const inOblast =
    oblast && oblast.id !== id
      ? index.providers.filter((provider) => provider.unit_id === oblast.id && !inside.includes(provider))
      : []
  const offered = inside.filter(isOffered)
  const named = new Set([...inside, ...inOblast])
  const origin = originAtUnit(id, index)
  const nearest =
    offered.length > 0 || !origin
      ? []
      : search(index, { ...emptyQuery, limit: greatestLimit }, now, origin)
          .hits.filter(({ provider, distance }) => distance !== null && isOffered(provider) && !named.has(provider))
          .slice(0, nearestOnPoster)
  return {
    name: 'poster',
    unit: { id, name: unitName(unit, language), context: unitNames(unit.parent_id, gazetteer, language).join(', ') },
    inside: offered.map((provider) => toLine(provider)),
    oblast: {
      name: oblast ? unitName(oblast, language) : '',
      lines: inOblast.filter(isOffered).map((provider) => toLine(provider)),
    },
    nearest: nearest.map(({ provider, distance }) => toLine(provider, distance)),
    picture: unitPictureAddress(id, asked, language),
    changed_on: changedOn(register),
  }
}

export const posterPage: PageKind<PosterPage> = {
  name: 'poster',
  path: '/units/:unit/poster',
  drawn: 'kept',
  make(asked) {
    const content = posterOf(asked.parameters.unit ?? '', asked)
    return content && { content, until: nextMidnightInKyrgyzstan(asked.now) }
  },
  titles: ({ unit }, { t }) => ({ title: t('poster.title', { unit: unit.name }) }),
  // it tells the day of the last change
  tags: () => ['register'],
  asKept: (content) => ({ ...content, picture: '' }),
}
