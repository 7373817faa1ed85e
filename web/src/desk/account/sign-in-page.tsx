/** Where somebody signs in who came here for that. */
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Where a form leads: as it was sent, or as the address has it. */
export const wantedOn = ({ form, search }: ShownPage): string =>
  form ? entryOf(form.entries, 'to') : (new URLSearchParams(search).get('to') ?? '')

export default function SignInPage({ page }: { page: ShownPage }) {
  const { t } = useDeskWords()
  return (
    <DeskMain title={t('sign_in.title')}>
      <SignInForm to={wantedOn(page)} />
    </DeskMain>
  )
}
