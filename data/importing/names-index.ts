/** Units and places by their names in all languages, old ones too, however they are spelt. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Localized } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { fold } from '../text/fold.ts'
import { stripPlaceWords } from '../text/place-query.ts'

type Named = { id: string; name: Localized; aliases: readonly string[] }

/** From the surest way of matching a name to the least sure; the first that finds anything decides. */
interface Index<Thing> {
  whole: ReadonlyMap<string, readonly Thing[]>
  stripped: ReadonlyMap<string, readonly Thing[]>
  aliases: ReadonlyMap<string, readonly Thing[]>
}

export const ownNames = (thing: Named) => [thing.name.ky, thing.name.ru, thing.name.en].filter((name) => name !== '')
export const strippedKey = (text: string) => fold(stripPlaceWords(text))

/** How a candidate is shown to people: its id and the name that they can tell it by. */
export const asCandidate = (thing: Named) => ({ id: thing.id, label: thing.name.ru || thing.name.ky || thing.name.en })

function indexBy<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const index = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      if (key === '') continue
      const found = index.get(key)
      if (found) found.push(thing)
      else index.set(key, [thing])
    }
  }
  return index
}

const both = (names: readonly string[]) => names.flatMap((name) => [fold(name), strippedKey(name)])

/** People call districts by their aliases as often as by their names: for units both count alike. */
const indexUnits = (units: readonly Unit[]): Index<Unit> => ({
  whole: indexBy(units, (unit) => [...ownNames(unit), ...unit.aliases].map(fold)),
  stripped: indexBy(units, (unit) => [...ownNames(unit), ...unit.aliases].map(strippedKey)),
  aliases: new Map(),
})

/** A village's present name goes before another's old one. */
const indexPlaces = (places: readonly Place[]): Index<Place> => ({
  whole: indexBy(places, (place) => ownNames(place).map(fold)),
  stripped: indexBy(places, (place) => both(ownNames(place))),
  aliases: indexBy(places, (place) => both(place.aliases)),
})

export interface NamesIndex {
  /** Units that the text can mean, surest way of matching first, of those that `fits` lets through. */
  units(text: string, fits: (unit: Unit) => boolean): readonly Unit[]
  places(text: string, fits: (place: Place) => boolean): readonly Place[]
}

export function buildNamesIndex(gazetteer: Gazetteer): NamesIndex {
  const units = indexUnits(gazetteer.units)
  const places = indexPlaces(gazetteer.places)
  function find<Thing>(index: Index<Thing>, text: string, fits: (thing: Thing) => boolean): readonly Thing[] {
    const whole = fold(text)
    const stripped = strippedKey(text)
    const ways = [index.whole.get(whole), index.stripped.get(stripped), index.aliases.get(whole), index.aliases.get(stripped)]
    for (const found of ways) {
      const fitting = found?.filter(fits) ?? []
      if (fitting.length > 0) return fitting
    }
    return []
  }
  return {
    units: (text, fits) => find(units, text, fits),
    places: (text, fits) => find(places, text, fits),
  }
}
