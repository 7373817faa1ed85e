import { redactionsResource } from '@legalmap/data/desk/addresses.ts'
import type { RedactionList } from '@legalmap/data/desk/resources/redaction.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import RedactionsPage from './redactions-page.tsx'

const by = { account_id: 'a', name: 'Айгүл', office: 'Нарын', role: 'administrator' as const }
const one = { id: 'r', at: '2026-11-20T05:00:00.000Z', by, reason: 'Кокусунан жазылган', fact: '', places: 3 }

const drawn = (look: Look, items: RedactionList['items'], form?: NonNullable<Parameters<typeof onDesk>[1]>['form']) =>
  onDesk(
    look,
    {
      name: 'redactions',
      parameters: { id: 'a' },
      resources: { [redactionsResource('a').address]: { items } },
      ...(form && { form }),
    },
    (page) => <RedactionsPage page={page} />,
  )
const heading = ({ language }: Look) => sayOnDesk(language)('redact.title')

export default {
  'nothing was blanked': { draw: (look) => drawn(look, []), finds: ['heading', heading] },
  'something was': { draw: (look) => drawn(look, [one]), finds: ['heading', heading] },
  'the record still has it': {
    draw: (look) =>
      drawn(look, [], {
        entries: [
          ['piece', 'Ленина 5'],
          ['reason', 'Кокусунан жазылган'],
        ],
        errors: [{ field: 'piece', code: 'still_there' }],
      }),
    finds: ['heading', heading],
  },
} satisfies Examples
