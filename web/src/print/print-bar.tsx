/** What stands above a page made for printing, on the screen only: the way back, what paper it is for, the button. */
import { useHydrated } from '../ui/hydrated.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'

export function PrintBar({ back, paper }: { back: { href: string; text: string }; paper: string }) {
  const { t } = useWords()
  const alive = useHydrated()
  return (
    <div className="print-bar no-print">
      <a className="back" href={back.href}>
        {back.text}
      </a>
      <p className="muted">{paper}</p>
      {/* its place is kept, so that nothing moves when the page comes alive */}
      <button className="button primary" type="button" data-waiting={alive ? undefined : ''} onClick={() => print()}>
        <Icon name="print" />
        {t('print.button')}
      </button>
    </div>
  )
}
