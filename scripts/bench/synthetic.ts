/** A made-up register of any size for benches: named after the gazetteer's places, scattered around them, the same on every run. */
import { createGazetteer, type Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { blankProvider } from '@legalmap/data/model/blank-provider.ts'
import { emptyLocalized, type Localized } from '@legalmap/data/model/language.ts'
import type { Place } from '@legalmap/data/model/place.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type PublicProvider, toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { topics } from '@legalmap/data/vocabulary/topic.ts'

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the items. Throws a RangeError where there is none. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}

const what = [
  { ky: 'Юридикалык жардам борбору', ru: 'Центр юридической помощи', en: 'Legal Aid Center' },
  { ky: 'Аялдар кризистик борбору', ru: 'Кризисный центр для женщин', en: 'Women Crisis Center' },
  { ky: 'Адвокаттардын консультациясы', ru: 'Консультация адвокатов', en: 'Advocates Consultation' },
  { ky: 'Юридикалык клиника', ru: 'Юридическая клиника', en: 'Legal Clinic' },
]
const syllables = 'аба нур жан бек тур кан сай мар гул эсен таш кыз тил дос кут бай ра ди на ле шер мам'.split(' ')
const surname = (random: () => number) => Array.from({ length: 3 }, () => pick(syllables, random)).join('')
const inThree = (make: (language: keyof Localized) => string): Localized => ({ ky: make('ky'), ru: make('ru'), en: make('en') })

const nothing = emptyLocalized()
const numberWidth = 7

/** Seven of ten have an exact point, most others their town's; a few are known by their district, their oblast or nothing. */
export function syntheticRecords(size: number, gazetteer: Gazetteer, seed = 1): Provider[] {
  const random = seededRandom(seed)
  const places = gazetteer.places.filter(({ point }) => point)
  return Array.from({ length: size }, (_, i) => {
    const place = pick(places, random)
    const words = pick(what, random)
    const share = random()
    const [longitude, latitude] = place.point ?? [74.6, 42.87]
    return {
      ...blankProvider(`p${String(i).padStart(numberWidth, '0')}`, pick(providerKinds, random)),
      name: inThree((language) => `${words[language]} ${place.name[language] || place.name.ru}`),
      operator: random() < 0.5 ? inThree(() => surname(random)) : nothing,
      unit_id: share < 0.02 ? '' : share < 0.05 ? (gazetteer.chain(place.unit_id).at(-1)?.id ?? '') : place.unit_id,
      place_id: share < 0.1 ? '' : place.id,
      address: { ky: '', ru: `ул. ${surname(random)}, ${1 + Math.floor(random() * 200)}`, en: '' },
      phones: [{ number: `+996${String(300_000_000 + i * 613).slice(0, 9)}`, extension: '', label: nothing, channels: ['call'] }],
      topics: [...new Set([pick(topics, random), pick(topics, random)])],
      status: 'open',
      location:
        share < 0.3 ? null : { longitude: longitude + (random() - 0.5) * 0.2, latitude: latitude + (random() - 0.5) * 0.15 },
    }
  })
}

/** The same, as they are published. */
export const syntheticProviders = (size: number, gazetteer: Gazetteer, seed = 1): PublicProvider[] =>
  syntheticRecords(size, gazetteer, seed).map((record) => toPublicProvider(record, gazetteer))

/** A gazetteer with so many places: the real ones, then others with names made of the parts of theirs. */
export function syntheticGazetteer(size: number, real: Gazetteer, seed = 2): Gazetteer {
  const random = seededRandom(seed)
  const parts = [...new Set(real.places.flatMap(({ name }) => name.ru.split(/[\s-]+/)))].filter((part) => part.length > 2)
  const units = real.units.filter(({ level }) => level === 'district')
  const more = Array.from({ length: Math.max(0, size - real.places.length) }, (_, i): Place => {
    const name = `${pick(parts, random)}-${pick(parts, random)}`
    const { id, seat } = pick(units, random)
    return {
      id: `g${i}`,
      kind: 'village',
      name: { ky: name, ru: name, en: '' },
      unit_id: id,
      former_unit_id: '',
      ayil_aimak: '',
      point: [seat[0] + random() - 0.5, seat[1] + random() - 0.5],
      rank: 6,
      aliases: [],
    }
  })
  return createGazetteer(real.units, [...real.places, ...more])
}
