/** One block of a provider's page: a question that a person has, and the answer. */
import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'

export function Block({ heading, icon, children }: { heading: string; icon: IconName; children: ReactNode }) {
  const id = useId()
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} />
        {heading}
      </h2>
      {children}
    </section>
  )
}

/** A fact with its name, left out where nothing is known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
