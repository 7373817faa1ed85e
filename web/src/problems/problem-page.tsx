/** One everyday problem: whom to call, what to ask for, what it costs, and who helps. */

import type { Helpers, ProblemPage as Problem } from '@legalmap/data/pages/problem-page.ts'
import type { ReactNode } from 'react'
import { Result } from '../listing/result.tsx'
import type { PageProps } from '../pages/page-props.ts'
import { Drawing, Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { Hotlines } from './hotlines.tsx'
import { problemIcons } from './problem-icons.ts'
import { ProblemLinks } from './problem-links.tsx'
import { ToldLines } from './told-lines.tsx'

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  )
}

function NearestForm({ who }: { who: Problem['who'] }) {
  const { language } = useWords()
  return (
    <search>
      <form className="search" method="get" action={`/${language}`}>
        <label htmlFor="q">{who.field}</label>
        <div className="search-row">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="search"
          />
          {who.kinds.map((kind) => (
            <input key={kind} type="hidden" name="kind" value={kind} />
          ))}
          <button className="button primary" type="submit">
            <Icon name="search" />
            {who.submit}
          </button>
        </div>
      </form>
    </search>
  )
}

function HelperGroup({ group, now, open }: { group: Helpers; now: number; open: boolean }) {
  const { language } = useWords()
  return (
    <details className="helpers" open={open}>
      <summary>{group.heading}</summary>
      <ul className="results">
        {group.hits.map((hit) => (
          <Result key={hit.id} level={3} hit={hit} start={null} now={now} selected={false} highlighted={false} />
        ))}
      </ul>
      {group.all && (
        <a className="back" href={`/${language}${group.search}`}>
          {group.all}
        </a>
      )}
    </details>
  )
}

export default function ProblemPage({ page: { content: page, now } }: PageProps<'problem'>) {
  const { language } = useWords()
  const { call, ask, cost, advocate, who, source_label: label } = page
  return (
    <article className="wrap page problem">
      <div className="prose problem-head">
        <a className="back" href={`/${language}/problems`}>
          {page.others.all}
        </a>
        <div className="problem-title">
          <span className="badge">
            <Drawing path={problemIcons[page.slug]} />
          </span>
          <div>
            <h1>{page.title}</h1>
            <p className="muted">{page.everyday}</p>
          </div>
        </div>
        {page.urgent && (
          <p className="notice urgent" data-danger={page.danger || undefined}>
            {page.urgent}
          </p>
        )}
        {page.safety && (
          <p>
            <a href={`/${language}/safety`}>{page.safety}</a>
          </p>
        )}
      </div>
      <Part id="call" heading={call.heading}>
        <Hotlines hits={call.hits} />
      </Part>
      <Part id="ask" heading={ask.heading}>
        <ul className="bullets prose">
          {ask.lines.map(({ what, about }) => (
            <li key={what}>
              <b>{what}:</b> {about}
            </li>
          ))}
        </ul>
        <ToldLines told={[ask.told]} label={label} />
      </Part>
      <Part id="cost" heading={cost.heading}>
        <ToldLines told={cost.told} label={label} />
      </Part>
      <Part id="who" heading={who.heading}>
        <NearestForm who={who} />
        <div>
          {who.groups.map((group, at) => (
            <HelperGroup key={group.heading} group={group} now={now} open={at === 0} />
          ))}
        </div>
        <p className="small muted prose">{who.unknown}</p>
      </Part>
      <Part id="advocate" heading={advocate.heading}>
        <ToldLines told={[advocate.told]} label={label} />
        <p>
          <a className="back" href={`/${language}/eligibility`}>
            {advocate.check}
          </a>
        </p>
      </Part>
      <ProblemLinks content={page.others} />
      <div className="small muted prose">
        <p>{page.not_advice}</p>
        {page.list && (
          <p>
            <a href="https://taxonomy.legal/" rel="external noreferrer">
              {page.list}
            </a>
          </p>
        )}
      </div>
    </article>
  )
}
