import type { ListedUnit } from '@legalmap/data/desk/resources/account.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { OblastChoices } from './oblast-choices.tsx'

const units: ListedUnit[] = [
  { id: 'naryn', level: 'region', parent_id: 'kg', name: { ky: 'Нарын облусу', ru: 'Нарынская область', en: 'Naryn Region' } },
  {
    id: 'at-bashy',
    level: 'district',
    parent_id: 'naryn',
    name: { ky: 'Ат-Башы району', ru: 'Ат-Башинский район', en: 'At-Bashy District' },
  },
]

export default {
  'a district is ticked': {
    draw: (look) => onDesk(look, {}, <OblastChoices name="unit" units={units} chosen={new Set(['at-bashy'])} />),
    finds: ['checkbox', ({ language }) => units[1]?.name[language] ?? ''],
  },
} satisfies Examples
