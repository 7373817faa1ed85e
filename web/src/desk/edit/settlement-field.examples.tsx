import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { SettlementField } from './settlement-field.tsx'

const name: Examples[string]['finds'] = ['textbox', ({ language }) => sayOnDesk(language)('field.settlement')]

export default {
  known: { draw: (look) => onDesk(look, {}, <SettlementField center={sampleCenter()} />), finds: name },
  'a name that no map knows': {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: [['named.settlement', 'Нетакого']], errors: [{ field: 'named.settlement', code: 'where_unknown' }] } },
        <SettlementField center={sampleCenter(undefined, { units: [] })} />,
      ),
    finds: name,
  },
} satisfies Examples
