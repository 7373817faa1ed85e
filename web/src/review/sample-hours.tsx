/** A form of hours around one of its parts, for their examples. */
import { formOf, readForm } from '@legalmap/data/desk/forms/hours.ts'
import type { ReactNode } from 'react'
import { type FilledForm, useEntries } from '../desk/form/use-entries.ts'

export function SampleHours({
  schedule,
  children,
}: {
  schedule: string
  children: (form: FilledForm<ReturnType<typeof readForm>>) => ReactNode
}) {
  const hours = { schedule, hours_text: '' }
  const form = useEntries(
    () => formOf(hours),
    (entries) => readForm(entries, hours),
  )
  return <div className="hours-editor">{children(form)}</div>
}
