import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { Seen } from './seen.tsx'

export default {
  existence: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="existence" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  name: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="name" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  place: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="place" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  phones: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="phones" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  hours: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="hours" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  help: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="help" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  access: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="access" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
  web: {
    draw: (look) => onDesk(look, {}, <Seen center={sampleCenter()} group="web" />),
    finds: ['complementary', ({ language }) => sayOnDesk(language)('seen.title')],
  },
} satisfies Examples
