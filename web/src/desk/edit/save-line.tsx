/** What becomes of a save that is under way or did not arrive: said where the button is. */
import { useDeskWords } from '../desk-words.tsx'
import type { SaveState } from './use-save.ts'

export function SaveLine({ state }: { state: SaveState }) {
  const { t, language } = useDeskWords()
  const silent = state === 'idle' || state === 'done'
  return (
    <div role="status">
      {!silent && (
        <p className={state === 'sending' ? 'save-line muted' : 'save-line attention'}>
          {t(`save.${state}`)}{' '}
          {state === 'signed_out' && (
            <a href={`/${language}/desk/sign-in`} target="_blank" rel="noreferrer">
              {t('save.sign_in')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
