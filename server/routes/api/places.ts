/** Places and units, found by a name. */
import { type FoundPlace, type PlaceList, placesParameters } from '@legalmap/data/api/place.ts'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { positionOfPlace, positionOfUnit } from '@legalmap/data/geo/position.ts'
import type { PlaceHit } from '@legalmap/data/search/find-places.ts'
import { defaultLimit } from '@legalmap/data/search/query.ts'
import { parameterRefusal } from '../../classes/problem-json.ts'
import { toGeoJsonPoint } from './geojson-point.ts'
import { cutPage, linkNext } from './next-page.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

function toFoundPlace(hit: PlaceHit, gazetteer: Gazetteer): FoundPlace {
  const subject = hit.type === 'place' ? hit.place : hit.unit
  const position = hit.type === 'place' ? positionOfPlace(hit.place.id, gazetteer) : positionOfUnit(hit.unit)
  const container = hit.type === 'place' ? hit.place.unit_id : hit.unit.parent_id
  return {
    type: hit.type,
    id: subject.id,
    kind: hit.type === 'place' ? hit.place.kind : hit.unit.level,
    name: subject.name,
    aliases: [...subject.aliases],
    units: gazetteer.chain(container).map(({ id, level, name }) => ({ id, level, name })),
    ayil_aimak: hit.type === 'place' ? hit.place.ayil_aimak : '',
    location: position.point && toGeoJsonPoint(position.point),
    location_precision: position.precision,
    exact: hit.exact,
  }
}

export const findPlaces: Operation = {
  method: 'get',
  path: '/api/v1/places',
  id: 'findPlaces',
  summary: 'Find places and units by name',
  description: 'Settlements, districts, towns and oblasts under all their names, the best match first.',
  parameters: placesParameters,
  answer: 'PlaceList',
  refusals: { 400: 'A parameter is missing, unknown, repeated or unreadable.' },
  answerTo(c, site): PlaceList {
    const { q, limit = defaultLimit, cursor } = readParameters(c, placesParameters)
    const { version, index } = site.publisher.current()
    const all = index.places
      .find(q, Number.POSITIVE_INFINITY)
      .map((hit) => ({ id: hit.type === 'place' ? hit.place.id : hit.unit.id, hit }))
    const last = cursor === undefined ? -1 : all.findIndex(({ id }) => id === cursor)
    if (cursor !== undefined && last === -1)
      throw parameterRefusal([{ parameter: 'cursor', detail: 'must be the `next` of an earlier answer' }])
    const { total, items, next } = cutPage(all, last + 1, limit)
    linkNext(c, site, next)
    return { version, total, items: items.map(({ hit }) => toFoundPlace(hit, index.gazetteer)), next }
  },
}
