/** The eligibility check: the consultation that is for anyone, and what is known of the right to a state advocate. */
import { type Criterion, criteria, criterionGroups } from '../vocabulary/eligibility.ts'
import { forEver, type PageKind } from './page-kind.ts'
import type { ProblemWords, Told, Worded } from './problem-words.ts'

/** One published criterion; `code` is only for telling the ticked ones apart on the device. */
export interface CriterionLine extends Told {
  code: string
}

export interface EligibilityPage extends Worded {
  name: 'eligibility'
  title: string
  consultation: { heading: string; told: readonly Told[]; find: string }
  advocate: { heading: string; told: readonly Told[] }
  groups: readonly { heading: string; criteria: readonly CriterionLine[] }[]
  income: readonly Told[]
  /** What follows where a line fits, and where none does. */
  fits: string
  limit: { heading: string; told: readonly Told[] }
  papers: { heading: string; told: Told }
  now: { heading: string; steps: readonly string[] }
  check: Readonly<
    Record<
      'start' | 'read' | 'privacy' | 'tick' | 'next' | 'back' | 'show' | 'again' | 'result' | 'may' | 'because' | 'ask',
      string
    >
  > & { steps: readonly string[] }
}

function eligibilityContent({ t, told, statement }: ProblemWords): EligibilityPage {
  const codes = Object.keys(criteria) as Criterion[]
  return {
    name: 'eligibility',
    title: t('eligibility.title'),
    consultation: {
      heading: t('eligibility.consultation'),
      told: [statement('consultation_free'), statement('consultation_is'), statement('covered')],
      find: t('eligibility.find'),
    },
    advocate: {
      heading: t('eligibility.advocate'),
      told: [statement('advocate_is'), statement('whatever_income'), statement('groups_added')],
    },
    groups: criterionGroups.map((group) => ({
      heading: t(`eligibility.group.${group}`),
      criteria: codes
        .filter((code) => criteria[code].group === group)
        .map((code) => ({ code, ...told(t(`criterion.${code}`), criteria[code].sources) })),
    })),
    income: [statement('income_example')],
    fits: t('eligibility.fits'),
    limit: { heading: t('eligibility.limit'), told: [statement('list_unknown'), statement('advocate_cases')] },
    papers: { heading: t('eligibility.papers'), told: statement('papers') },
    now: { heading: t('eligibility.steps'), steps: [t('eligibility.call'), t('eligibility.go')] },
    check: {
      start: t('eligibility.start'),
      read: t('eligibility.read'),
      privacy: t('eligibility.privacy'),
      tick: t('eligibility.tick'),
      next: t('eligibility.next'),
      back: t('eligibility.back'),
      show: t('eligibility.show'),
      again: t('eligibility.again'),
      result: t('eligibility.result'),
      may: t('eligibility.may'),
      because: t('eligibility.because'),
      ask: t('eligibility.ask'),
      steps: criterionGroups.map((_, step) => t('eligibility.step', { step: step + 1, steps: criterionGroups.length })),
    },
    source_label: t('source.label'),
    not_advice: t('index.advice'),
  }
}

export const eligibilityPage: PageKind<EligibilityPage> = {
  name: 'eligibility',
  path: '/eligibility',
  drawn: 'kept',
  make: ({ words }) => ({ content: eligibilityContent(words), until: forEver }),
  titles: ({ title, consultation }) => ({ title, description: consultation.told.map(({ text }) => text).join(' ') }),
  tags: () => [],
  listed: () => '',
  card: { subject: 'eligibility', tell: (_, { words: { t } }) => ({ title: t('eligibility.title'), kind: '', where: '' }) },
}
