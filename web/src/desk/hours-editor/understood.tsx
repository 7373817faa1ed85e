/** Says back in words what was understood of the hours, and whether the center would be open now. */
import { formatHours } from '@legalmap/data/hours/format-hours.ts'
import { parseHours } from '@legalmap/data/hours/parse-hours.ts'
import { useEffect, useState } from 'react'
import { OpeningLine } from '../../listing/opening-line.tsx'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'

/** The server's clock, carried on by the device's: that one may be wrong, but goes. */
function useNow(): number {
  const { now } = useDeskPage()
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const begun = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - begun), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now + passed
}

export function Understood({ schedule }: { schedule: string }) {
  const { t, language } = useDeskWords()
  const now = useNow()
  const parsed = schedule === '' ? null : parseHours(schedule)
  return (
    <section className="understood" aria-live="polite">
      <h3>{t('hours.understood')}</h3>
      {!parsed && <p>{t('hours.none')}</p>}
      {parsed && !parsed.ok && <p className="error">{t('hours.not_understood')}</p>}
      {parsed?.ok && (
        <>
          <ul>
            {formatHours(parsed.hours, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <OpeningLine hours={{ schedule }} now={now} />
        </>
      )}
    </section>
  )
}
