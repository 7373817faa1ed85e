import { visitsResource } from '@legalmap/data/desk/addresses.ts'
import type { DeskVisits } from '@legalmap/data/desk/resources/visits.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import CenterVisitsPage from './center-visits-page.tsx'

const none = { ky: '', ru: '', en: '' }
const naryn = { ky: 'Кочкор', ru: 'Кочкорка', en: 'Kochkor' }

const visitsAround = (now: number): DeskVisits => {
  const at = (days: number, hour: string) => `${new Date(now + days * 86_400_000).toISOString().slice(0, 10)}T${hour}:00+06:00`
  const visit = (days: number, more: Partial<DeskVisits['visits'][number]> = {}): DeskVisits['visits'][number] => ({
    id: `a-${days}`,
    revision: 1,
    starts_at: at(days, '10:00'),
    ends_at: at(days, '13:00'),
    status: 'planned',
    where: naryn,
    at_center: false,
    place: { ky: 'маданият үйү', ru: '', en: '' },
    note: none,
    series: '',
    ...more,
  })
  return {
    center: { id: 'a', name: { ky: 'Нарын борбору', ru: 'Центр, Нарын', en: 'Center, Naryn' } },
    edit: true,
    visits: [visit(-20), visit(3), visit(5, { status: 'cancelled' }), visit(8, { at_center: true, place: none, series: 'a-r1' })],
  }
}

const drawn = (look: Look, given: Partial<DeskVisits> = {}, more: Parameters<typeof onDesk>[1] = {}) =>
  onDesk(
    look,
    {
      name: 'center_visits',
      parameters: { id: 'a' },
      resources: { [visitsResource('a').address]: { ...visitsAround(look.now), ...given } },
      ...more,
    },
    (page) => <CenterVisitsPage page={page} />,
  )
const heading = ({ language }: Look) => sayOnDesk(language)('visit.title')

export default {
  'nothing is planned': { draw: (look) => drawn(look, { visits: [] }), finds: ['heading', heading] },
  'some are to come': { draw: (look) => drawn(look), finds: ['heading', heading] },
  'only to look at': { draw: (look) => drawn(look, { edit: false }), finds: ['heading', heading] },
  'a month is copied': {
    draw: (look) =>
      drawn(look, {}, { search: `?copy=${new Date(look.now + 3 * 86_400_000).toISOString().slice(0, 7)}&by=weekday` }),
    finds: ['heading', heading],
  },
  'pasted lines were not taken': {
    draw: (look) =>
      drawn(
        look,
        {},
        {
          form: {
            entries: [
              ['act', 'grid'],
              ['grid', 'эртең 10-13 Кочкор'],
            ],
            errors: [{ field: 'grid', code: 'grid_date', values: { lines: '1' } }],
          },
        },
      ),
    finds: ['heading', heading],
  },
} satisfies Examples
