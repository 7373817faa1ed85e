/** The everyday problems that people come with: what each maps to in the register, and what is said of a state advocate. */
import type { Audience } from './audience.ts'
import type { LegalSourceId } from './legal-sources.ts'
import type { ProviderKind } from './provider-kind.ts'
import type { Topic } from './topic.ts'

/**
 * LIST, the Legal Issues Taxonomy of the Stanford Legal Design Lab (https://taxonomy.legal): the top-level categories used here,
 * by the letters that their codes (`FA-00-00-00-00`) begin with. Codes and names are quoted as facts; its texts are not used.
 */
export const listCategories = {
  BE: 'Benefits',
  CR: 'Crime & Prisons',
  ED: 'Education',
  ES: 'Estates & Wills',
  FA: 'Family',
  GO: 'Government services',
  HO: 'Housing',
  IM: 'Immigration',
  MO: 'Money, Debt, and Consumer Issues',
  RI: 'Civil and Human Rights',
  TO: 'Accidents, Injuries, and Torts (Problems with Others)',
  WO: 'Work and Employment',
} as const
export type ListCategory = keyof typeof listCategories

/** What can be said of a state advocate, by the kind of matter; each with what it is known from. */
export const advocateAnswers = {
  civil: ['advocate_2022', 'cases_2022', 'income_2025'],
  criminal: ['groups_2016', 'income_2025', 'advocate_2022'],
  violence: ['groups_2022', 'income_2025'],
  crime_victim: ['groups_2022', 'advocate_2022'],
  torture: ['advocate_2022', 'groups_2016'],
  children: ['groups_2016', 'groups_2022'],
  disability: ['groups_2016', 'groups_2022'],
  benefits: ['groups_2022', 'cases_2022', 'income_2025'],
  foreigners: ['law_2022', 'cases_2022', 'income_2025'],
  unsure: ['groups_2016', 'groups_2022', 'income_2025'],
} as const satisfies Record<string, readonly LegalSourceId[]>
export type AdvocateAnswer = keyof typeof advocateAnswers

/** Hotlines by their id in the register. */
export type HotlineId = 'hotline-114' | 'hotline-117' | 'hotline-111' | 'hotline-115-ombudsman' | 'hotline-102'

/**
 * `slug` is the stable part of the page's address. `topics` and `kinds` say which providers help beside the centers of free legal
 * aid, which advise in all areas of law; `list` is empty where no category of LIST is known to cover the problem. `hotlines` come
 * in the order in which to call; `urgent` puts a sentence before them.
 */
export interface Problem {
  slug: string
  topics: readonly Topic[]
  list: readonly ListCategory[]
  audiences: readonly Audience[]
  kinds: readonly ProviderKind[]
  hotlines: readonly HotlineId[]
  urgent: boolean
  advocate: AdvocateAnswer
}

const plain = { audiences: [], kinds: [], hotlines: ['hotline-114'], urgent: false, advocate: 'civil' } as const

export const problems = [
  {
    ...plain,
    slug: 'domestic-violence',
    topics: ['domestic_violence', 'crisis_center_help'],
    list: ['FA'],
    audiences: ['women', 'children'],
    kinds: ['crisis_center', 'cpdv'],
    hotlines: ['hotline-102', 'hotline-117', 'hotline-114'],
    urgent: true,
    advocate: 'violence',
  },
  {
    ...plain,
    slug: 'detention-and-criminal-case',
    topics: ['criminal'],
    list: ['CR'],
    audiences: ['detained'],
    urgent: true,
    advocate: 'criminal',
  },
  { ...plain, slug: 'divorce-and-alimony', topics: ['family'], list: ['FA'] },
  {
    ...plain,
    slug: 'children-and-school',
    topics: ['family', 'social_rights'],
    list: ['ED', 'FA'],
    audiences: ['children'],
    hotlines: ['hotline-114', 'hotline-111'],
    advocate: 'children',
  },
  { ...plain, slug: 'birth-certificate-and-passport', topics: ['identity_documents'], list: ['GO'] },
  {
    ...plain,
    slug: 'pension-and-benefits',
    topics: ['social_protection', 'social_rights'],
    list: ['BE'],
    audiences: ['pensioners', 'low_income'],
    advocate: 'benefits',
  },
  { ...plain, slug: 'land', topics: ['land'], list: [] },
  { ...plain, slug: 'housing', topics: ['housing'], list: ['HO'] },
  { ...plain, slug: 'inheritance', topics: ['inheritance'], list: ['ES'] },
  { ...plain, slug: 'debts-and-loans', topics: ['civil'], list: ['MO'] },
  { ...plain, slug: 'work-and-wages', topics: ['labor'], list: ['WO'] },
  { ...plain, slug: 'property-and-purchase', topics: ['property'], list: ['MO'] },
  { ...plain, slug: 'goods-and-services', topics: ['civil'], list: ['MO'] },
  { ...plain, slug: 'neighbours', topics: ['civil', 'property'], list: ['TO'] },
  { ...plain, slug: 'administrative-fine', topics: ['administrative_offence'], list: [] },
  {
    ...plain,
    slug: 'disability',
    topics: ['social_protection', 'social_rights'],
    list: ['BE'],
    audiences: ['persons_with_disabilities'],
    advocate: 'disability',
  },
  {
    ...plain,
    slug: 'migration-and-citizenship',
    topics: ['citizenship_documents'],
    list: ['IM'],
    audiences: ['migrants'],
    advocate: 'foreigners',
  },
  {
    ...plain,
    slug: 'refugees',
    topics: ['citizenship_documents'],
    list: ['IM'],
    audiences: ['refugees'],
    advocate: 'foreigners',
  },
  {
    ...plain,
    slug: 'crime-and-trafficking',
    topics: ['criminal'],
    list: ['CR'],
    audiences: ['vulnerable_groups'],
    hotlines: ['hotline-102', 'hotline-114'],
    advocate: 'crime_victim',
  },
  {
    ...plain,
    slug: 'torture',
    topics: ['torture'],
    list: ['RI'],
    audiences: ['detained'],
    kinds: ['ombudsman'],
    hotlines: ['hotline-114', 'hotline-115-ombudsman'],
    urgent: true,
    advocate: 'torture',
  },
  { ...plain, slug: 'i-do-not-know', topics: [], list: [], urgent: true, advocate: 'unsure' },
] as const satisfies readonly Problem[]
export type ProblemSlug = (typeof problems)[number]['slug']

/** The problems that can be filtered by: all but not knowing, which leads to everybody. */
export const problemSlugs: readonly ProblemSlug[] = problems.filter(({ topics }) => topics.length > 0).map(({ slug }) => slug)

/**
 * Whether a provider helps with a problem: it names one of its topics, it is of one of its kinds or one of its hotlines, or it is a
 * center of free legal aid, which advises in all areas of law.
 */
export const helpsWith = (problem: Problem, provider: { id: string; kind: ProviderKind; topics: readonly Topic[] }): boolean =>
  provider.kind === 'free_legal_aid_center' ||
  problem.kinds.includes(provider.kind) ||
  (problem.hotlines as readonly string[]).includes(provider.id) ||
  provider.topics.some((topic) => problem.topics.includes(topic))

const bySlug = new Map<string, Problem & { slug: ProblemSlug }>(problems.map((problem) => [problem.slug, problem]))
export const findProblem = (slug: string): (Problem & { slug: ProblemSlug }) | undefined => bySlug.get(slug)

/** What a consultation is, and so what can be asked for: information on rights, oral advice, help with drafting papers. */
export const consultationParts = ['information', 'advice', 'papers'] as const
