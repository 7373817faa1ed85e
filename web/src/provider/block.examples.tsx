import type { Examples } from '../review/examples.ts'
import { Block, Fact } from './block.tsx'

export default {
  'a heading and facts': {
    draw: ({ t }) => (
      <Block heading={t('provider.what')} icon="list">
        <dl>
          <Fact name={t('provider.cost')}>{t('cost.free')}</Fact>
          <Fact name={t('provider.languages')}>{t('spoken.ky')}</Fact>
        </dl>
      </Block>
    ),
    finds: ['region', ({ t }) => t('provider.what')],
  },
} satisfies Examples
