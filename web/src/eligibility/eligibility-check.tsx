/** The step-by-step check: what a person ticks stays in this component's memory, in no address, storage, form or request. */
import type { EligibilityPage } from '@legalmap/data/pages/eligibility-page.ts'
import { entitlementOf } from '@legalmap/data/vocabulary/eligibility.ts'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'

interface CheckProps {
  page: EligibilityPage
}

function Answer({ page, ticked }: CheckProps & { ticked: ReadonlySet<string> }) {
  const { language, t } = useWords()
  const { check, consultation, groups, now } = page
  const { advocate, met } = entitlementOf(ticked)
  const lines = groups.flatMap(({ criteria }) => criteria).filter(({ code }) => met.includes(code))
  return (
    <>
      <p className="entitled">
        <Icon name="free_legal_aid_center" />
        {consultation.heading}
      </p>
      <p className="entitled">
        <Icon name="phone" />
        {advocate === 'may' ? check.may : check.ask}
      </p>
      {lines.length > 0 && (
        <>
          <p className="small muted">{check.because}:</p>
          <ul className="bullets">
            {lines.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{now.heading}</h3>
      <ol className="bullets numbered">
        {now.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{page.limit.told[0]?.text}</p>
      <p className="check-buttons">
        <a className="button primary" href="tel:114">
          <Icon name="phone" />
          {t('hotline.call')}
        </a>
        <a className="button" href={`/${language}?kind=free_legal_aid_center`}>
          {consultation.find}
        </a>
      </p>
    </>
  )
}

export function EligibilityCheck({ page }: CheckProps) {
  const { check, groups } = page
  // -1 before the start, groups.length for the answer
  const [step, setStep] = useState(-1)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const group = groups[step]

  // the new step is read out, and the keyboard goes on from there
  useEffect(() => {
    if (step >= 0) heading.current?.focus()
  }, [step])

  function tick(code: string, on: boolean) {
    const next = new Set(ticked)
    if (on) next.add(code)
    else next.delete(code)
    setTicked(next)
  }

  if (step < 0)
    return (
      <button className="button primary" type="button" onClick={() => setStep(0)}>
        {check.start}
      </button>
    )
  return (
    <section className="block check" aria-labelledby="check-heading">
      <p className="small muted">{check.steps[step]}</p>
      <h2 id="check-heading" ref={heading} tabIndex={-1}>
        {group?.heading ?? check.result}
      </h2>
      {group ? (
        <fieldset aria-labelledby="check-heading">
          <p>{check.tick}</p>
          {group.criteria.map(({ code, text }) => (
            <label key={code} className="choice">
              <input
                type="checkbox"
                autoComplete="off"
                checked={ticked.has(code)}
                onChange={(event) => tick(code, event.target.checked)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <Answer page={page} ticked={ticked} />
      )}
      <p className="check-buttons">
        {group && (
          <button className="button primary" type="button" onClick={() => setStep(step + 1)}>
            {step === groups.length - 1 ? check.show : check.next}
          </button>
        )}
        {step > 0 && (
          <button className="button" type="button" onClick={() => setStep(step - 1)}>
            {check.back}
          </button>
        )}
        {!group && (
          <button
            className="button"
            type="button"
            onClick={() => {
              setTicked(new Set())
              setStep(0)
            }}
          >
            {check.again}
          </button>
        )}
      </p>
      <p className="small muted">{check.privacy}</p>
    </section>
  )
}
