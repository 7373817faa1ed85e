import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { ChooseCenters } from './choose-centers.tsx'

export default {
  'none is named': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'merge' },
        <ChooseCenters merge={{ keep: null, other: null, facts: [], visits: 0, counts: 0, likely: [] }} />,
      ),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('merge.keep')],
  },
} satisfies Examples
