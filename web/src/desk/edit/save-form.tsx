/** The form around the fields of a center: works as a plain one; alive it keeps drafts, sends without leaving, and waits for the network. */
import type { FormEntries, SentForm } from '@legalmap/data/desk/desk-page.ts'
import { type FormGroup, formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useDeskPage, usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SentFormContext, useField } from '../form/form-state.ts'
import { ReasonField } from '../form/reason-field.tsx'
import { ConflictView } from './conflict-view.tsx'
import { DraftLine } from './draft-line.tsx'
import { SaveLine } from './save-line.tsx'
import { entriesIn, useDraft } from './use-draft.ts'
import { useSave } from './use-save.ts'

interface SaveFormProps {
  center: DeskCenter
  group: FormGroup
  /** What comes between the fields and the reason: how it was checked. */
  check?: ReactNode
  children: ReactNode
}

const Hidden = ({ name }: { name: string }) => <input type="hidden" name={name} value={useField(name).value} />

export function SaveForm({ center, group, check, children }: SaveFormProps) {
  const { form: refused, path } = useDeskPage()
  const { account_id } = usePerson()
  const { t, language } = useDeskWords()
  const { id, record, revision, rights } = center
  const box = useRef<HTMLFormElement>(null)
  const secret = group === 'note' || record.location_visibility !== 'public'
  const starts: SentForm = refused ?? { entries: [...formOf(group, record), ['base', String(revision)]], errors: [] }
  const draft = useDraft({ account_id, id, group, secret }, box, () => Date.now())
  const { state, form, drawing, save, restore } = useSave(center, group, starts, draft.forget)
  const isBusy = state === 'sending' || state === 'done'

  const send = () => box.current && void save(entriesIn(box.current))
  useEffect(() => {
    if (state !== 'gone') return
    const again = () => box.current?.requestSubmit()
    addEventListener('online', again)
    // a phone that says that it is online may not be, and the other way round
    const timer = setInterval(again, 15_000)
    return () => {
      removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [state])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isBusy) send()
  }
  const take = (entries: FormEntries) => {
    restore(entries)
    draft.settle()
  }

  return (
    <form
      ref={box}
      className="form"
      method="post"
      action={`/${language}${path}`}
      onSubmit={submit}
      onInput={draft.touch}
      noValidate
    >
      {draft.found && (
        <DraftLine draft={draft.found} onTake={() => draft.found && take(draft.found.entries)} onDrop={draft.forget} />
      )}
      <SentFormContext value={form}>
        <div className="form" key={drawing}>
          {form.conflicts && <ConflictView conflicts={form.conflicts} />}
          <ErrorSummary />
          <Hidden name="base" />
          {form.entries.flatMap(([name, fact]) =>
            name === 'ask' ? [<input key={fact} type="hidden" name="ask" value={fact} />] : [],
          )}
          {children}
          {check}
          <ReasonField />
        </div>
      </SentFormContext>
      <div className="actions">
        <button type="submit" className="button primary" aria-disabled={isBusy || undefined}>
          {rights.edit ? t('save.button') : t('save.propose')}
        </button>
        <a href={deskAddress(language, 'center', { id })}>{t('save.cancel')}</a>
      </div>
      <SaveLine state={state} />
      {rights.second_look && <p className="small muted">{t('save.second_look')}</p>}
    </form>
  )
}
