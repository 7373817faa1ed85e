import type { Examples, Look } from '../review/examples.ts'
import { ReachableBlock } from './reachable-block.tsx'

const draw = ({ page, now }: Look, id: string) => {
  const { reachable } = page('provider', `/providers/${id}`)
  return reachable && <ReachableBlock reachable={reachable} now={now} />
}

export default {
  'for a place without a phone': {
    draw: (look) => draw(look, 'nothing-known'),
    finds: ['region', ({ t }) => t('reachable.heading')],
  },
  'for one that is closed': {
    draw: (look) => draw(look, 'closed'),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
} satisfies Examples
