import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { DeskMain } from './desk-main.tsx'

export default {
  'with a way back': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <DeskMain title="Телефондор" above="Борбор" back={{ address: '/ky/desk', words: 'Борбор' }}>
          <p>…</p>
        </DeskMain>,
      ),
    finds: ['heading', () => 'Телефондор'],
  },
} satisfies Examples
