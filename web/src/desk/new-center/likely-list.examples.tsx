import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { LikelyCenters } from './likely-list.tsx'

export default {
  'one is likely the same': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'new_center' },
        <LikelyCenters
          list={{
            likely: [
              {
                id: 'a',
                name: { ky: 'Кочкор борбору', ru: 'Центр, Кочкорка', en: 'Center, Kochkor' },
                kind: 'free_legal_aid_center',
                where: { ky: 'Кочкор', ru: 'Кочкорка', en: 'Kochkor' },
                reasons: ['phone'],
                yours: true,
              },
            ],
          }}
        />,
      ),
    finds: ['checkbox', ({ language }) => sayOnDesk(language)('new.not_same')],
  },
} satisfies Examples
