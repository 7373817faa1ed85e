import { centersResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, samplePerson, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleList, sampleResources } from '../../review/sample-desk.ts'
import CentersPage from './centers-page.tsx'

export default {
  mine: {
    draw: (look) => onDesk(look, { resources: sampleResources }, (page) => <CentersPage page={page} />),
    finds: ['searchbox', ({ language }) => sayOnDesk(language)('centers.search')],
  },
  'those whose phones are due': {
    draw: (look) =>
      onDesk(look, { search: '?due=phones', resources: { [centersResource({ due: 'phones' }).address]: sampleList } }, (page) => (
        <CentersPage page={page} />
      )),
    finds: ['link', ({ language }) => sayOnDesk(language)('centers.everything')],
  },
  'nothing found': {
    draw: (look) =>
      onDesk(
        look,
        { search: '?q=xyz', resources: { [centersResource({ q: 'xyz' }).address]: { ...sampleList, total: 0, items: [] } } },
        (page) => <CentersPage page={page} />,
      ),
    finds: ['heading', ({ language }) => sayOnDesk(language)('way.centers')],
  },
  'seen by an operator of the hotline': {
    draw: (look) =>
      onDesk(look, { person: samplePerson('hotline'), resources: sampleResources }, (page) => <CentersPage page={page} />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('centers.title_hotline')],
  },
} satisfies Examples
