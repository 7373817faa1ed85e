import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleResources } from '../../review/sample-desk.ts'
import NotesPage from './notes-page.tsx'

export default {
  'a note': {
    draw: (look) =>
      onDesk(look, { name: 'notes', parameters: { id: 'all-known' }, resources: sampleResources }, (page) => (
        <NotesPage page={page} />
      )),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('note.label')],
  },
} satisfies Examples
