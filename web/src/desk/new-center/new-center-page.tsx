/** A new center: a few fields, and while they are filled in the centers that it is likely the same as. */

import { duplicatesResource } from '@legalmap/data/desk/addresses.ts'
import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'
import { type AskedLikely, askedLikely } from '@legalmap/data/desk/forms/new-center.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { useSentForm } from '../form/form-state.ts'
import { DeskMain } from '../frame/desk-main.tsx'
import { useLateResource } from '../queries.ts'
import { LikelyCenters } from './likely-list.tsx'

/** Milliseconds after the last key: whoever types on is not asked about. */
const pause = 500

const saysSomething = ({ name, phone, settlement }: AskedLikely) => name.length > 2 || phone.length > 4 || settlement.length > 2

export default function NewCenterPage() {
  const { t, language } = useDeskWords()
  const site = useWords()
  const sent = useSentForm()
  const [asked, setAsked] = useState<AskedLikely | null>(() => (sent ? askedLikely(sent.entries) : null))
  const likely = useLateResource(asked && saysSomething(asked) ? duplicatesResource(asked) : null)
  // while the next answer is under way the last one stays, so that nothing jumps
  const [shown, setShown] = useState(likely)
  if (likely && likely !== shown) setShown(likely)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function look(form: HTMLFormElement): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setAsked(askedLikely([...new FormData(form)] as unknown as FormEntries)), pause)
  }

  return (
    <DeskMain title={t('way.new_center')} back={{ address: deskAddress(language, 'centers'), words: t('way.centers') }}>
      <p>{t('new.intro')}</p>
      <form className="form" method="post" onInput={({ currentTarget }) => look(currentTarget)}>
        <ErrorSummary />
        <SelectField
          name="kind"
          label={t('new.kind')}
          starts="free_legal_aid_center"
          options={providerKinds.map((kind) => ({ value: kind, label: site.t(`kind.${kind}`) }))}
        />
        <TextField name="name_ky" label={t('new.name_ky')} lang="ky" maxLength={300} autoComplete="off" />
        <TextField name="name_ru" label={t('new.name_ru')} lang="ru" maxLength={300} autoComplete="off" />
        <TextField name="name_en" label={t('new.name_en')} lang="en" maxLength={300} autoComplete="off" />
        <TextField
          name="settlement"
          label={t('visit.settlement')}
          hint={t('new.settlement.hint')}
          maxLength={200}
          autoComplete="off"
        />
        <TextField name="phone" label={t('new.phone')} hint={t('new.phone.hint')} type="tel" maxLength={60} autoComplete="off" />
        <div aria-live="polite">{shown && <LikelyCenters list={shown} />}</div>
        <p className="actions">
          <button type="submit" className="button primary">
            {t('new.write')}
          </button>
        </p>
      </form>
    </DeskMain>
  )
}
