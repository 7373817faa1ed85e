/** The way out of the site: works as a plain link before, and without, any script; with one it leaves at once. */
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'

/** Stands in what is always in sight, and in every dialog that makes the page behind it inert. */
export function LeaveLink() {
  const { t } = useWords()
  return (
    <div className="leave-place">
      <a className="leave" href="/leave" target="_top" rel="nofollow noreferrer" title={t('leave.how')} data-leave="">
        <Icon name="leave" />
        <span>{t('leave.link')}</span>
      </a>
      {/* written by the early script alone, also before the page comes alive */}
      <span
        className="leave-progress"
        role="status"
        aria-live="assertive"
        data-leave-progress="0"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </div>
  )
}

/** The second skip link. */
export function SkipToLeave() {
  const { t } = useWords()
  return (
    <a className="skip" href="/leave" target="_top" rel="nofollow noreferrer" data-leave="">
      {t('leave.link')}
    </a>
  )
}
