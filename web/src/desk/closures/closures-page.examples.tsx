import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter, sampleResources } from '../../review/sample-desk.ts'
import ClosuresPage from './closures-page.tsx'

export default {
  'one is known': {
    draw: (look) =>
      onDesk(look, { name: 'closures', parameters: { id: 'all-known' }, resources: sampleResources }, (page) => (
        <ClosuresPage page={page} />
      )),
    finds: ['heading', ({ language }) => sayOnDesk(language)('closure.new')],
  },
  none: {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'closures',
          parameters: { id: 'x' },
          resources: { [centerResource('x').address]: sampleCenter(exampleProvider({ id: 'x' })) },
        },
        (page) => <ClosuresPage page={page} />,
      ),
    finds: ['heading', ({ language }) => sayOnDesk(language)('closure.title')],
  },
} satisfies Examples
