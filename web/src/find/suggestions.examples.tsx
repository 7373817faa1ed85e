import type { PlaceLabel } from '@legalmap/data/pages/help-view.ts'
import type { Examples } from '../review/examples.ts'
import { Suggestions } from './suggestions.tsx'

const place = (id: string, name: string, context: string, more: Partial<PlaceLabel> = {}): PlaceLabel => ({
  type: 'place',
  id,
  name,
  context,
  kind: 'village',
  also: '',
  ...more,
})
const namesakes = [
  place('s2', 'Кара-Суу', 'Көл району, Түндүк облусу'),
  place('s4', 'Кара-Суу', 'Өрөөн району, Түштүк облусу'),
  place('s6', 'Манас', 'Өрөөн району, Түштүк облусу', { kind: 'town', also: 'Жалал-Абад' }),
]

export default {
  one: {
    draw: () => (
      <div className="search-field" style={{ minHeight: 80 }}>
        <Suggestions places={namesakes.slice(0, 1)} active={-1} onChoose={() => {}} />
      </div>
    ),
    finds: ['option', () => 'Кара-Суу'],
  },
  'namesakes, one reached by the arrows': {
    draw: () => (
      <div className="search-field" style={{ minHeight: 220 }}>
        <Suggestions places={namesakes} active={1} onChoose={() => {}} />
      </div>
    ),
    finds: ['listbox', ({ t }) => t('search.suggestions')],
  },
} satisfies Examples
