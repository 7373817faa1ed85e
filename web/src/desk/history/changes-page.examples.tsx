import { historyResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHistory, sampleResources } from '../../review/sample-desk.ts'
import ChangesPage from './changes-page.tsx'

export default {
  all: {
    draw: (look) => onDesk(look, { name: 'changes', resources: sampleResources }, (page) => <ChangesPage page={page} />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('way.changes')],
  },
  'one day of a person': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'changes',
          search: '?who=a1&day=2026-11-20',
          resources: { [historyResource({ who: 'a1', day: '2026-11-20' }).address]: sampleHistory },
        },
        (page) => <ChangesPage page={page} />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('revert.day')],
  },
} satisfies Examples
