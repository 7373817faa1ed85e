import { duplicatesResource } from '@legalmap/data/desk/addresses.ts'
import { askedLikely } from '@legalmap/data/desk/forms/new-center.ts'
import type { LikelyList } from '@legalmap/data/desk/resources/new-center.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import NewCenterPage from './new-center-page.tsx'

const heading = ({ language }: Look) => sayOnDesk(language)('way.new_center')
const entries = [
  ['kind', 'free_legal_aid_center'],
  ['name_ky', 'Кочкор борбору'],
  ['settlement', 'Кочкор'],
  ['phone', '0312 000 640'],
] as const
const list: LikelyList = {
  likely: [
    {
      id: 'a',
      name: { ky: 'Акысыз юридикалык жардам борбору, Кочкор', ru: 'Центр бесплатной юридической помощи, Кочкорка', en: '' },
      kind: 'free_legal_aid_center',
      where: { ky: 'Кочкор', ru: 'Кочкорка', en: 'Kochkor' },
      reasons: ['phone', 'kind_and_place'],
      yours: true,
    },
    {
      id: 'b',
      name: { ky: '', ru: 'Фонд «Пример»', en: '' },
      kind: 'ngo',
      where: { ky: 'Бишкек', ru: 'Бишкек', en: 'Bishkek' },
      reasons: ['name'],
      yours: false,
    },
  ],
}

export default {
  empty: { draw: (look) => onDesk(look, { name: 'new_center' }, <NewCenterPage />), finds: ['heading', heading] },
  'two are likely the same': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'new_center',
          resources: { [duplicatesResource(askedLikely(entries)).address]: list },
          form: { entries, errors: [{ field: 'not_same', code: 'likely_same' }] },
        },
        <NewCenterPage />,
      ),
    finds: ['heading', heading],
  },
} satisfies Examples
