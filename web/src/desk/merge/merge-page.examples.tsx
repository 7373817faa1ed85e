import { mergeResource } from '@legalmap/data/desk/addresses.ts'
import type { DeskMerge } from '@legalmap/data/desk/resources/merge.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import MergePage from './merge-page.tsx'

const text = (ky: string, ru: string) => ({ ky, ru, en: '' })
const none = { ky: '', ru: '', en: '' }
const phone = (number: string) => ({ number, extension: '', label: none, channels: ['call'] })
const nothing: DeskMerge = { keep: null, other: null, facts: [], visits: 0, counts: 0, likely: [] }
const keep = { id: 'a', revision: 3, name: text('Кочкор борбору', 'Центр, Кочкорка'), where: text('Кочкор', 'Кочкорка') }
const other = { ...keep, id: 'b', revision: 1, name: text('', 'Центр бесплатной юридической помощи') }

const both: DeskMerge = {
  ...nothing,
  keep,
  other,
  visits: 2,
  counts: 1,
  facts: [
    {
      fact: 'name',
      values: [{ fact: 'name', keep: keep.name, other: other.name }],
      choices: ['keep', 'other'],
      proposed: 'keep',
    },
    {
      fact: 'phones',
      values: [{ fact: 'phones', keep: [phone('+996312000640')], other: [phone('+996555000140')] }],
      choices: ['keep', 'other', 'both'],
      proposed: 'both',
    },
    {
      fact: 'schedule',
      values: [{ fact: 'schedule', keep: '', other: 'Mo-Fr 09:00-18:00' }],
      choices: ['keep', 'other'],
      proposed: 'other',
    },
  ],
}

const drawn = (look: Look, merge: DeskMerge, search: string, more: Parameters<typeof onDesk>[1] = {}) =>
  onDesk(
    look,
    {
      name: 'merge',
      search,
      resources: { [mergeResource(merge.keep?.id ?? '', merge.other?.id ?? '').address]: merge },
      ...more,
    },
    (page) => <MergePage page={page} />,
  )
const heading = ({ language }: Look) => sayOnDesk(language)('merge.title')

export default {
  'which two are meant': { draw: (look) => drawn(look, nothing, ''), finds: ['heading', heading] },
  'which one is the same': {
    draw: (look) =>
      drawn(
        look,
        { ...nothing, keep, likely: [{ id: 'b', name: other.name, where: other.where, reasons: ['phone'] }] },
        '?keep=a',
      ),
    finds: ['heading', heading],
  },
  'side by side': { draw: (look) => drawn(look, both, '?keep=a&other=b'), finds: ['heading', heading] },
  'done just now': {
    draw: (look) => drawn(look, { ...nothing, keep }, '?keep=a&said=merge_done&batch=desk-1'),
    finds: ['heading', heading],
  },
} satisfies Examples
