/** "I checked it": an act of its own, with how. Two taps on a phone, and it works without JavaScript. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { checkWays } from '@legalmap/data/vocabulary/check-way.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'

interface CheckFormProps {
  id: string
  /** The revision that the person looks at: her check vouches for that. */
  revision: number
  group: CheckGroup
}

export function CheckForm({ id, revision, group }: CheckFormProps) {
  const { t, language } = useDeskWords()
  const { groupOf } = useFactWords()
  return (
    <details className="check">
      <summary className="button">
        {t('check.mine')}
        <span className="hidden">: {groupOf(group)}</span>
      </summary>
      <form method="post" action={deskAddress(language, 'checks', { id })}>
        <input type="hidden" name="base" value={revision} />
        <input type="hidden" name="group" value={group} />
        <p id={`check-${group}`}>{t('check.how')}</p>
        <ul className="check-ways" aria-labelledby={`check-${group}`}>
          {checkWays.map((way) => (
            <li key={way}>
              <button type="submit" name="how" value={way} className="button">
                {t(`word.how.${way}`)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  )
}
