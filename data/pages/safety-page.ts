/** The page about the person's own safety: words already in the page's language; whom to call is taken from the register. */
import { nextOpeningChange } from '../publish/opening.ts'
import { emptyQuery, greatestLimit } from '../search/query.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import type { HotlineId } from '../vocabulary/problems.ts'
import { helpView, type ListedHit } from './help-view.ts'
import { homeCard } from './home-card.ts'
import type { PageKind } from './page-kind.ts'
import type { Told } from './problem-words.ts'

export interface SafetyPage {
  name: 'safety'
  title: string
  intro: string
  /** Whom to call at once. */
  danger: { heading: string; text: string; hits: readonly ListedHit[] }
  leave: { heading: string; lines: readonly string[] }
  limits: { heading: string; lines: readonly string[] }
  /** How to delete the history, browser by browser. */
  clear: { heading: string; intro: string; browsers: readonly { name: string; steps: string }[] }
  hidden: { heading: string; lines: readonly string[] }
  calls: { heading: string; lines: readonly string[]; told: Told }
  kept: { heading: string; lines: readonly string[] }
  neutral: { heading: string; text: string; label: string }
  source_label: string
}

/** In the order in which to call. */
const toCall: readonly HotlineId[] = ['hotline-102', 'hotline-117', 'hotline-114']

const browsers = { chrome: 'Chrome', samsung: 'Samsung Internet', safari: 'Safari', firefox: 'Firefox' } as const

export const safetyPage: PageKind<SafetyPage> = {
  name: 'safety',
  path: '/safety',
  drawn: 'kept',
  make({ register, language, words, now }) {
    const { t, statement } = words
    const hotlines = helpView(register.index, { ...emptyQuery, kind: ['hotline'], limit: greatestLimit }, { language, now }).hits
    const hits = toCall.flatMap((wanted) => hotlines.filter(({ id }) => id === wanted))
    return {
      content: {
        name: 'safety',
        title: t('safety.title'),
        intro: t('safety.intro'),
        danger: { heading: t('safety.danger.heading'), text: t('safety.danger.text'), hits },
        leave: {
          heading: t('safety.leave.heading'),
          lines: (['button', 'shift', 'back', 'forgets', 'try'] as const).map((line) => t(`safety.leave.${line}`)),
        },
        limits: {
          heading: t('safety.limits.heading'),
          lines: (['history', 'account', 'app', 'screenshots', 'network'] as const).map((line) => t(`safety.limits.${line}`)),
        },
        clear: {
          heading: t('safety.clear.heading'),
          intro: t('safety.clear.intro'),
          browsers: (Object.keys(browsers) as (keyof typeof browsers)[]).map((browser) => ({
            name: browsers[browser],
            steps: t(`safety.clear.${browser}`),
          })),
        },
        hidden: { heading: t('safety.private.heading'), lines: [t('safety.private.text'), t('safety.private.names')] },
        calls: {
          heading: t('safety.calls.heading'),
          lines: [t('safety.calls.log'), t('safety.calls.bill')],
          told: statement('hotline'),
        },
        kept: {
          heading: t('safety.kept.heading'),
          lines: (['cookies', 'position', 'log', 'device'] as const).map((line) => t(`safety.kept.${line}`)),
        },
        neutral: { heading: t('safety.neutral.heading'), text: t('safety.neutral.text'), label: t('safety.neutral.switch') },
        source_label: t('source.label'),
      },
      until: Math.min(nextMidnightInKyrgyzstan(now), nextOpeningChange(hits, now)),
    }
  },
  titles: ({ title, intro }) => ({ title, description: intro }),
  tags: () => toCall.map((id) => `provider:${id}` as const),
  listed: () => '',
  card: homeCard,
}
