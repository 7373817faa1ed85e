import { servedUnits } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleUnits } from '../../review/sample-desk.ts'
import { ServedUnits } from './served-units.tsx'

export default {
  'of an oblast one district': {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: [['serves_units', 'lake']], errors: [] }, resources: { [servedUnits.address]: sampleUnits } },
        <ServedUnits />,
      ),
    finds: ['checkbox', ({ language }) => sampleUnits.find(({ id }) => id === 'lake')?.name[language] ?? ''],
  },
} satisfies Examples
