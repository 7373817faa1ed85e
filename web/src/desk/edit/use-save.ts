/** Saves a form of a center from a page that is alive: nothing typed is lost, whatever becomes of the network or of others' changes. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import type { FormEntries, FormError, SentForm } from '@legalmap/data/desk/desk-page.ts'
import { fieldErrors } from '@legalmap/data/desk/forms/field-errors.ts'
import { type FormGroup, readForm } from '@legalmap/data/desk/forms/group-forms.ts'
import { chosenFacts, openChoices, rebasedEntries } from '@legalmap/data/desk/forms/rebase.ts'
import { requestOf, saidOf } from '@legalmap/data/desk/forms/save-entries.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { resourceQuery } from '../queries.ts'
import { sendSave } from './send-save.ts'

/** `gone`: kept here until there is a network. */
export type SaveState = 'idle' | 'sending' | 'gone' | 'signed_out' | 'not_yours' | 'failed' | 'done'

interface Saving {
  state: SaveState
  form: SentForm
  /** Changes whenever the fields are to be drawn anew. */
  drawing: number
  save: (entries: FormEntries) => Promise<void>
  restore: (entries: FormEntries) => void
}

/** `forget` drops the draft once it is saved. */
export function useSave(center: DeskCenter, group: FormGroup, starts: SentForm, forget: () => void): Saving {
  const { language } = useDeskWords()
  const client = useQueryClient()
  const { id, record, rights } = center
  const [state, setState] = useState<SaveState>('idle')
  const [form, setForm] = useState(starts)
  const [drawing, setDrawing] = useState(0)

  function draw(next: SentForm) {
    setForm(next)
    setDrawing((before) => before + 1)
    setState('idle')
  }

  const refuse = (entries: FormEntries, errors: readonly FormError[]) =>
    draw({ entries, errors, ...(form.conflicts && { conflicts: form.conflicts }) })

  function leave(search: Readonly<Record<string, string>>) {
    forget()
    setState('done')
    location.assign(deskAddress(language, 'center', { id }, search))
  }

  async function save(entries: FormEntries) {
    const { facts, errors } = readForm(group, entries, record)
    const undecided = openChoices(entries)
    if (errors.length > 0 || undecided.length > 0) return refuse(entries, [...undecided, ...errors])
    const { base, request } = requestOf(group, entries, chosenFacts(facts, entries, record))
    if (!request) return leave({ said: 'nothing' })
    setState('sending')
    const sent = await sendSave(id, base, request, !rights.edit)
    if (sent.state === 'saved') leave(rights.edit ? saidOf(sent.answer) : { said: 'proposed' })
    else if (sent.state === 'refused') refuse(entries, fieldErrors(sent.errors))
    else if (sent.state === 'conflict') {
      const { merged, conflicts, revision } = sent
      // what the fields are compared with from now on is what stands now
      await client.fetchQuery({ ...resourceQuery(centerResource(id)), staleTime: 0 })
      draw({ entries: rebasedEntries(group, merged, conflicts, entries, revision), errors: [], conflicts })
    } else setState(sent.state)
  }

  return { state, form, drawing, save, restore: (entries) => draw({ entries, errors: [] }) }
}
