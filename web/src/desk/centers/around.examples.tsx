import type { CenterList, SearchedAround } from '@legalmap/data/desk/resources/center-list.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleList } from '../../review/sample-desk.ts'
import { Around } from './around.tsx'

const place = (id: string, within: string): SearchedAround => ({
  id,
  type: 'place',
  name: { ky: 'Ак-Суу', ru: 'Ак-Суу', en: 'Ak-Suu' },
  within: { ky: `${within} району`, ru: `${within} район`, en: `${within} District` },
})
const list: CenterList = { ...sampleList, around: place('s1', 'Көл'), namesakes: [place('s2', 'Тоо'), place('s3', 'Талаа')] }

export default {
  'one of several villages of a name': {
    draw: (look) => onDesk(look, {}, <Around list={list} query={{ q: 'Ак-Суу' }} />),
    finds: ['navigation', ({ language }) => sayOnDesk(language)('centers.namesakes')],
  },
  'the only one': {
    draw: (look) => onDesk(look, {}, <Around list={{ ...list, namesakes: [] }} query={{ q: 'Ак-Суу' }} />),
    finds: ['heading', () => ''],
  },
} satisfies Examples
