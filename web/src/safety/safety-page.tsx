/** What this site does for the safety of a person, what it cannot do, and what the person can. */

import type { ReactNode } from 'react'
import type { PageProps } from '../pages/page-props.ts'
import { Hotlines } from '../problems/hotlines.tsx'
import { ToldLines } from '../problems/told-lines.tsx'
import { NeutralTabSwitch } from './neutral-tab-switch.tsx'

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

export default function SafetyPage({ page: { content: page } }: PageProps<'safety'>) {
  const { danger, leave, limits, clear, hidden, calls, kept, neutral } = page
  return (
    <article className="wrap page prose">
      <h1>{page.title}</h1>
      <p>{page.intro}</p>
      <Part id="danger" heading={danger.heading}>
        <p className="notice urgent" data-danger>
          {danger.text}
        </p>
        <Hotlines hits={danger.hits} />
      </Part>
      <Part id="leave" heading={leave.heading}>
        <Lines lines={leave.lines} />
      </Part>
      <Part id="limits" heading={limits.heading}>
        <Lines lines={limits.lines} />
      </Part>
      <Part id="clear" heading={clear.heading}>
        <p>{clear.intro}</p>
        <dl className="browsers">
          {clear.browsers.map(({ name, steps }) => (
            <div key={name}>
              <dt translate="no">{name}</dt>
              <dd>{steps}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="private" heading={hidden.heading}>
        <Lines lines={hidden.lines} />
      </Part>
      <Part id="calls" heading={calls.heading}>
        <Lines lines={calls.lines} />
        <ToldLines told={[calls.told]} label={page.source_label} />
      </Part>
      <Part id="kept" heading={kept.heading}>
        <Lines lines={kept.lines} />
      </Part>
      <Part id="neutral" heading={neutral.heading}>
        <p>{neutral.text}</p>
        <NeutralTabSwitch label={neutral.label} />
      </Part>
    </article>
  )
}
