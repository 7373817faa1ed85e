/** The examples of one part below each other, or only one of them; what each must be found by stands in its attributes. */
import type { Language } from '@legalmap/data/model/language.ts'
import { useState } from 'react'
import { allExamples } from './all-examples.ts'
import type { Example, Look } from './examples.ts'
import { Shown } from './shown.tsx'

function Framed({ name, example, language }: { name: string; example: Example; language: Language }) {
  const [look, setLook] = useState<Look | null>(null)
  const [role, nameOf] = example.finds
  return (
    <section className="review-example">
      <p className="review-name">{name}</p>
      <div
        className="review-state"
        data-example={name}
        data-language={language}
        data-role={role}
        data-name={look ? nameOf(look) : undefined}
      >
        <Shown example={example} language={language} told={(drawn) => look ?? queueMicrotask(() => setLook(drawn))} />
      </div>
    </section>
  )
}

export function BarePart({ part, only, language }: { part: string; only: string; language: Language }) {
  const [, examples = {}] = allExamples.find(([name]) => name === part) ?? []
  const shown = Object.entries(examples).filter(([name]) => !only || name === only)
  return (
    <main>
      <h1 className="hidden">{part}</h1>
      {shown.map(([name, example]) => (
        <Framed key={name} name={name} example={example} language={language} />
      ))}
    </main>
  )
}
