import { surroundingsResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { PositionField } from './position-field.tsx'

const around = {
  place: { id: 's1', name: { ky: 'Нарын', ru: 'Нарын', en: 'Naryn' }, point: [75.99, 41.43] },
  units: [
    { id: 'naryn-town', name: { ky: 'Нарын шаары', ru: 'город Нарын', en: 'Naryn town' } },
    { id: 'naryn', name: { ky: 'Нарын облусу', ru: 'Нарынская область', en: 'Naryn oblast' } },
  ],
  tiles: {
    address: '',
    min_zoom: 0,
    max_zoom: 0,
    layers: [],
    attribution: '',
    bounds: [69, 39, 81, 44],
    bytes: 0,
    streets: null,
  },
}

const drawn = (
  look: Look,
  provider: Parameters<typeof PositionField>[0]['provider'],
  form: Parameters<typeof onDesk>[1]['form'] = null,
) =>
  onDesk(
    look,
    {
      name: 'edit',
      parameters: { id: 'a', group: 'place' },
      resources: { [surroundingsResource('a').address]: around },
      form,
    },
    <PositionField id="a" provider={provider} />,
  )

const label = ({ language }: Look) => sayOnDesk(language)('position.label')
const pin = { longitude: 75.9976, latitude: 41.4287 }
const sent = (text: string, code: string) => ({
  entries: [['position', text] as const],
  errors: code ? [{ field: 'position', code }] : [],
})

export default {
  'nothing is known': {
    draw: (look) => drawn(look, { location: null, location_visibility: 'public' }),
    finds: ['textbox', label],
  },
  'a pin in the town': {
    draw: (look) => drawn(look, { location: pin, location_visibility: 'public' }),
    finds: ['textbox', label],
  },
  'far away, the wrong way round': {
    draw: (look) => drawn(look, { location: null, location_visibility: 'public' }, sent('78.39, 42.49', '')),
    finds: ['textbox', label],
  },
  'a short link': {
    draw: (look) =>
      drawn(
        look,
        { location: pin, location_visibility: 'public' },
        sent('https://maps.app.goo.gl/AbCdEf', 'position_short_link'),
      ),
    finds: ['textbox', label],
  },
  'a place that is told by its town': {
    draw: (look) => drawn(look, { location: null, location_visibility: 'town' }),
    finds: ['textbox', label],
  },
} satisfies Examples
