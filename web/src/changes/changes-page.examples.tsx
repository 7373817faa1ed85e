import type { ChangesPage as Changes } from '@legalmap/data/pages/changes-page.ts'
import type { Examples } from '../review/examples.ts'
import ChangesPage from './changes-page.tsx'

const content: Changes = {
  name: 'changes',
  title: 'What changed',
  intro: 'Who was added, corrected, checked or closed, day by day.',
  none: 'Nothing has changed yet.',
  days: [
    {
      day: '2026-11-28',
      entries: [
        {
          id: 'flac-kerben',
          name: { text: 'Free Legal Aid Center, Kerben' },
          lines: ['Corrected: phones', 'Checked: phones, hours'],
        },
        { id: 'ngo', name: { text: 'Кербен юристтери', language: 'ky' }, lines: ['Closed'] },
      ],
    },
    { day: '2026-11-27', entries: [{ id: 'hotline-1229', name: { text: 'Hotline 1229' }, lines: ['Added to the register'] }] },
  ],
  older: { label: 'Earlier changes', search: '?page=2' },
  newer: null,
  feed: 'Follow the changes (Atom feed)',
}

export default {
  whole: {
    draw: ({ around }) => <ChangesPage page={around(content, '/changes')} />,
    finds: ['link', () => 'Hotline 1229'],
  },
  'nothing yet': {
    draw: ({ around }) => <ChangesPage page={around({ ...content, days: [], older: null }, '/changes')} />,
    finds: ['paragraph', () => content.none],
  },
} satisfies Examples
