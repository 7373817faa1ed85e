/** The recovery codes, this once: to be written down or printed. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { recoveryCodes } from '@legalmap/data/desk/resources/account.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useHanded } from './handed.ts'

export default function RecoveryCodesPage() {
  const { t, language } = useDeskWords()
  const { codes } = useHanded(recoveryCodes)
  const { path } = useDeskPage()
  const alive = useHydrated()
  return (
    <DeskMain title={t('codes.title')}>
      {path !== '/desk/security/recovery-codes' && <p className="good">{t('codes.on')}</p>}
      <p>{t('codes.lead')}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>{t('codes.use')}</p>
      <p className="actions no-print">
        <a className="button primary" href={deskAddress(language, 'security', {}, { said: 'codes_kept' })}>
          {t('codes.kept')}
        </a>
        {alive && (
          <button type="button" className="button" onClick={() => print()}>
            {t('codes.print')}
          </button>
        )}
      </p>
    </DeskMain>
  )
}
