/** The page of one everyday problem: what to ask for, what it costs, and who of the published register helps. */
import type { ProblemMessageKey } from '../messages/problems/problem-messages.ts'
import { nextOpeningChange } from '../publish/opening.ts'
import { emptyPageState, formatPageState } from '../search/page-address.ts'
import { emptyQuery, greatestLimit, type SearchQuery } from '../search/query.ts'
import { nextMidnightInKyrgyzstan } from '../text/dates.ts'
import type { LegalStatement } from '../vocabulary/legal-sources.ts'
import {
  advocateAnswers,
  consultationParts,
  findProblem,
  type HotlineId,
  listCategories,
  type Problem,
  type ProblemSlug,
} from '../vocabulary/problems.ts'
import type { Asked } from './asked.ts'
import { helpView, type ListedHit } from './help-view.ts'
import type { PageKind } from './page-kind.ts'
import { type ProblemLinksContent, problemLinks } from './problem-links.ts'
import type { Told, Worded } from './problem-words.ts'

/** Some of the providers that help with a problem. `search` is the find page's query string for all of them. */
export interface Helpers {
  heading: string
  all: string
  search: string
  hits: readonly ListedHit[]
}

export interface ProblemPage extends Worded {
  name: 'problem'
  slug: ProblemSlug
  title: string
  everyday: string
  urgent: string
  /** Somebody may be in danger now. */
  danger: boolean
  /** A line on the person's own safety, empty where it would be out of place. */
  safety: string
  call: { heading: string; hits: readonly ListedHit[] }
  ask: { heading: string; lines: readonly { what: string; about: string }[]; told: Told }
  cost: { heading: string; told: readonly Told[] }
  advocate: { heading: string; told: Told; check: string }
  who: {
    heading: string
    field: string
    submit: string
    /** The kinds of provider that the search by place is limited to. */
    kinds: readonly string[]
    groups: readonly Helpers[]
    unknown: string
  }
  others: ProblemLinksContent
  /** Attribution and categories of LIST, empty where none is known to fit. */
  list: string
}

/** Only a few stand on the page: the nearest are found by place, all of them behind a link. */
const shownOfGroup = 3

const view = (wanted: Partial<SearchQuery>, { register, language, now }: Asked) =>
  helpView(register.index, { ...emptyQuery, ...wanted }, { language, now })

function helpers(heading: string, wanted: Partial<SearchQuery>, asked: Asked): Helpers[] {
  const { t } = asked.words
  const { total, hits, unfiltered } = view({ ...wanted, limit: shownOfGroup }, asked)
  // a search that nobody passes answers with everybody, who do not help with this
  if (total === 0 || unfiltered) return []
  return [
    {
      heading,
      all: total > hits.length ? t('who.all', { count: total }) : '',
      search: formatPageState({ ...emptyPageState, query: { ...emptyQuery, ...wanted } }),
      hits,
    },
  ]
}

/** What is known of the price of a call, beside 114's. */
const costOfHotline: Readonly<Partial<Record<HotlineId, LegalStatement>>> = {
  'hotline-111': 'hotline_111',
  'hotline-115-ombudsman': 'hotline_115',
}

const headingOfKind = {
  free_legal_aid_center: 'who.free_legal_aid_center',
  crisis_center: 'who.crisis_center',
  cpdv: 'who.cpdv',
  ombudsman: 'who.ombudsman',
} as const
type KindWithHeading = keyof typeof headingOfKind
const hasHeading = (kind: string): kind is KindWithHeading => Object.hasOwn(headingOfKind, kind)

function aboutProblem(problem: Problem & { slug: ProblemSlug }, asked: Asked): ProblemPage {
  const { words } = asked
  const { t, told, statement } = words
  const { slug } = problem
  const kinds = (['free_legal_aid_center', ...problem.kinds] as const).filter(hasHeading)
  const hotlines = view({ kind: ['hotline'], limit: greatestLimit }, asked).hits
  return {
    name: 'problem',
    slug,
    title: t(`${slug}.name`),
    everyday: t(`${slug}.everyday`),
    urgent: problem.urgent ? t(`${slug}.urgent` as ProblemMessageKey) : '',
    danger: problem.urgent && problem.hotlines[0] === 'hotline-102',
    safety: slug === 'domestic-violence' ? t('safety') : '',
    call: {
      heading: t('call.heading'),
      hits: problem.hotlines.flatMap((wanted) => hotlines.filter(({ id }) => id === wanted)),
    },
    ask: {
      heading: t('ask.heading'),
      lines: consultationParts.map((part) => ({ what: t(`ask.${part}`), about: t(`${slug}.${part}`) })),
      told: statement('consultation_is'),
    },
    cost: {
      heading: t('cost.heading'),
      told: [
        ...(['consultation_free', 'all_areas', 'hotline'] as const),
        ...problem.hotlines.flatMap((id) => costOfHotline[id] ?? []),
      ].map(statement),
    },
    advocate: {
      heading: t('advocate.heading'),
      told: told(t(`advocate.${problem.advocate}`), advocateAnswers[problem.advocate]),
      check: t('advocate.check'),
    },
    who: {
      heading: t('who.heading'),
      field: t('who.field'),
      submit: t('who.search'),
      kinds,
      groups: [
        ...(problem.topics.length ? helpers(t('who.topic'), { topic: problem.topics }, asked) : []),
        ...kinds.flatMap((kind) => helpers(t(headingOfKind[kind]), { kind: [kind] }, asked)),
      ],
      unknown: t('who.unknown'),
    },
    others: problemLinks(words, slug),
    list: problem.list.length
      ? `${t('index.list')}: ${problem.list.map((code) => `${code} ${listCategories[code]}`).join('; ')}`
      : '',
    source_label: t('source.label'),
    not_advice: t('index.advice'),
  }
}

export const problemPage: PageKind<ProblemPage> = {
  name: 'problem',
  path: '/problems/:slug',
  drawn: 'kept',
  make(asked) {
    const problem = findProblem(asked.parameters.slug ?? '')
    if (!problem) return null
    const content = aboutProblem(problem, asked)
    const shown = [...content.call.hits, ...content.who.groups.flatMap(({ hits }) => hits)]
    return { content, until: Math.min(nextMidnightInKyrgyzstan(asked.now), nextOpeningChange(shown, asked.now)) }
  },
  titles: ({ title, everyday, cost }, { t }) => ({
    title,
    description: [everyday, ...cost.told.slice(0, 1).map(({ text }) => text), t('hotline.call')].join(' '),
  }),
  tags: () => ['providers'],
  listed: () => '',
  card: {
    subject: 'problem',
    id: ({ slug }) => slug,
    tell(id, { words: { t } }) {
      const problem = findProblem(id)
      return problem ? { title: t(`${problem.slug}.name`), kind: '', where: '' } : null
    },
  },
}
