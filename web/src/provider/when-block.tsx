/** When it is open: verified hours, or what a source says with its doubt, or that nobody knows; and what will be otherwise. */
import { closureNow, closuresBeside } from '@legalmap/data/hours/closures.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { ProviderPage } from '@legalmap/data/pages/provider-page.ts'
import { closureDaysInWords } from '@legalmap/data/publish/closure-words.ts'
import type { ListedClosure } from '@legalmap/data/publish/listing.ts'
import { readableHours } from '@legalmap/data/publish/opening.ts'
import { OpeningLine } from '../listing/opening-line.tsx'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { AgeLines } from './age-line.tsx'
import { Block } from './block.tsx'

function Lines({ lines, heading }: { lines: readonly string[]; heading: string | null }) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <ul className="hours">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function Ahead({ closures }: { closures: readonly ListedClosure[] }) {
  const words = useWords()
  if (closures.length === 0) return null
  return (
    <>
      <h3>{words.t('closure.ahead')}</h3>
      <ul className="bullets">
        {closures.map((closure) => {
          const days = closureDaysInWords(closure, words)
          return (
            <li key={days}>
              {days}
              {closure.reason && (
                <>
                  . <LocalizedText text={closure.reason} marked />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

export function WhenBlock({ page, now }: { page: ProviderPage; now: number }) {
  const { t, language } = useWords()
  const { provider, closures, ages } = page
  const today = dayInKyrgyzstan(now)
  const deciding = closureNow(closures, today).state
  const other = deciding && readableHours(deciding.closure.schedule, language)
  const lines = readableHours(provider.schedule, language)
  // verified hours that no clock can read still say something to people
  const asWritten = provider.schedule || provider.hours_text
  return (
    <Block heading={t('provider.when')} icon="clock">
      {(lines || deciding) && (
        <OpeningLine
          hours={{ schedule: provider.schedule, closures: closures.filter(({ kind }) => kind !== 'moved') }}
          now={now}
        />
      )}
      {other && <Lines lines={other} heading={t('provider.other_hours')} />}
      {lines ? (
        <Lines lines={lines} heading={deciding ? t('provider.usual_hours') : null} />
      ) : (
        <p>{asWritten ? t('provider.hours_text', { text: asWritten }) : t('provider.hours_unknown')}</p>
      )}
      {asWritten && <AgeLines ages={ages} groups={['hours']} />}
      <Ahead closures={closuresBeside(closures, today)} />
    </Block>
  )
}
