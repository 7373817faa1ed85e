import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { NoteBlock } from './note-block.tsx'

export default {
  'a note': {
    draw: (look) => onDesk(look, {}, <NoteBlock center={sampleCenter()} />),
    finds: ['region', ({ language }) => sayOnDesk(language)('note.title')],
  },
  'no note': {
    draw: (look) => onDesk(look, {}, <NoteBlock center={sampleCenter(exampleProvider({ id: 'x' }))} />),
    finds: ['link', ({ language }) => sayOnDesk(language)('note.edit')],
  },
} satisfies Examples
