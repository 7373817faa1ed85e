import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { GroupBlock } from './group-block.tsx'

export default {
  phones: {
    draw: (look) => onDesk(look, {}, <GroupBlock center={sampleCenter()} group="phones" />),
    finds: ['region', ({ language }) => sayOnDesk(language)('group.phones')],
  },
  help: {
    draw: (look) => onDesk(look, {}, <GroupBlock center={sampleCenter()} group="help" />),
    finds: ['region', ({ language }) => sayOnDesk(language)('group.help')],
  },
  'nothing known': {
    draw: (look) => onDesk(look, {}, <GroupBlock center={sampleCenter(exampleProvider({ id: 'x' }))} group="hours" />),
    finds: ['region', ({ language }) => sayOnDesk(language)('group.hours')],
  },
  'seen by somebody who may only send corrections': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <GroupBlock
          center={sampleCenter(undefined, {
            rights: { edit: false, check: false, note: true, revert: false, propose: true, second_look: false },
          })}
          group="place"
        />,
      ),
    finds: ['link', ({ language }) => sayOnDesk(language)('propose')],
  },
} satisfies Examples
