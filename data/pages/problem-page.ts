/** What the pages of everyday problems and the eligibility check show: words already in the page's language, with their sources. */

import type { ProblemSlug } from '../vocabulary/problems.ts'
import type { ListedHit } from './help-view.ts'

/** `name` is the source's site, `dated` says in words of when it is, or that no date is known. */
export interface SourceNote {
  url: string
  name: string
  dated: string
}

/** Something said about rights, with where it is known from. */
export interface Told {
  text: string
  sources: readonly SourceNote[]
}

export interface ProblemLink {
  slug: ProblemSlug
  name: string
}

/** The problems as links, to stand on any page. */
export interface ProblemLinksContent {
  heading: string
  /** The words of the link to the index. */
  all: string
  problems: readonly ProblemLink[]
}

/** Some of the providers that help with a problem. `search` is the find page's query string for all of them. */
export interface Helpers {
  heading: string
  all: string
  search: string
  hits: readonly ListedHit[]
}

/** `source_label` is the word before a source. */
interface Worded {
  source_label: string
  not_advice: string
}

export interface ProblemIndexPage extends Worded {
  name: 'problems'
  title: string
  intro: string
  problems: readonly (ProblemLink & { everyday: string })[]
  eligibility: string
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
