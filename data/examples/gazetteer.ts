/** A small made-up gazetteer. */
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Localized } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'

const named = (ky: string, ru = ky, en = ky): Localized => ({ ky, ru, en })

const unit = (
  id: string,
  level: Unit['level'],
  parent_id: string,
  name: Localized,
  seat: readonly [number, number],
  seat_place_id = '',
): Unit => ({
  id,
  soate: '',
  iso: '',
  level,
  parent_id,
  name,
  seat_place_id,
  seat_name: named(`seat of ${id}`),
  seat,
  label_point: seat,
  aliases: [],
})

const place = (
  id: string,
  name: Localized,
  unit_id: string,
  point: readonly [number, number] | null,
  more: Partial<Place> = {},
): Place => ({
  id,
  kind: 'village',
  name,
  unit_id,
  former_unit_id: '',
  ayil_aimak: '',
  point,
  rank: 6,
  aliases: [],
  ...more,
})

/** Two oblasts with a district each and one town: enough for namesakes, places without a point and a renamed town. */
export const exampleGazetteer = createGazetteer(
  [
    unit('north', 'region', '', named('Түндүк облусу', 'Северная область', 'North Region'), [75, 42.5]),
    unit('south', 'region', '', named('Түштүк облусу', 'Южная область', 'South Region'), [73, 40.5]),
    unit('lake', 'district', 'north', named('Көл району', 'Кёльский район', 'Lake District'), [76, 42.5], 's1'),
    unit('valley', 'district', 'south', named('Өрөөн району', 'Долинный район', 'Valley District'), [73, 41], 's3'),
    unit('quarter', 'city_district', 'big-town', named('Ленин району', 'Ленинский район', 'Lenin District'), [73.3, 40.77], 's5'),
    unit('big-town', 'town', 'south', named('Өзгөн', 'Узген', 'Uzgen'), [73.3, 40.77], 's5'),
  ],
  [
    place('s1', named('Көл-Башы', 'Кёль-Баши', 'Kol-Bashy'), 'lake', [76, 42.5], { kind: 'town', rank: 4 }),
    place('s2', named('Кара-Суу', 'Кара-Суу', 'Kara-Suu'), 'lake', null),
    place('s3', named('Өрөөн', 'Долинное', 'Oroon'), 'valley', [73, 41], { rank: 4 }),
    place('s4', named('Кара-Суу', 'Кара-Суу', 'Kara-Suu'), 'valley', [73.2, 41.1], { rank: 5 }),
    place('s5', named('Өзгөн', 'Узген', 'Uzgen'), 'big-town', [73.3, 40.77], { kind: 'town', rank: 2, aliases: ['Озгон'] }),
    place('s6', named('Манас', 'Манас', 'Manas'), 'valley', [72.9, 40.9], {
      kind: 'town',
      rank: 2,
      aliases: ['Жалал-Абад', 'Джалал-Абад'],
    }),
  ],
)
