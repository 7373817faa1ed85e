/** What becomes of facts: before and after, one below the other on a phone. */
import type { FactStep } from '@legalmap/data/desk/resources/fact-change.ts'
import type { ReactNode } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from './fact-value.tsx'
import { useFactWords } from './fact-words.ts'

interface StepsProps {
  steps: readonly FactStep[]
  /** What can be done about one fact. */
  action?: (fact: string) => ReactNode
}

export function FactSteps({ steps, action }: StepsProps) {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  return (
    <dl className="steps">
      {steps.map(({ fact, before, after, checked }) => (
        <div key={fact} className="step">
          <dt>{nameOf(fact)}</dt>
          <dd className="step-before">
            <span className="small muted">{t('step.before')}</span>
            <FactValue fact={fact} value={before} />
          </dd>
          <dd className="step-after">
            <span className="small muted">{t('step.after')}</span>
            <FactValue fact={fact} value={after} />
            {checked && checked.before !== checked.after && (
              <span className="small muted">{t(checked.after ? 'step.checked' : 'step.lost_check')}</span>
            )}
          </dd>
          {action && <dd className="step-action">{action(fact)}</dd>}
        </div>
      ))}
    </dl>
  )
}
