/** When it is open: verified hours, or what a source says with its doubt, or that nobody knows. */

import { readableHours } from '@legalmap/data/publish/opening.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { OpeningLine } from '../listing/opening-line.tsx'
import { useWords } from '../ui/words.tsx'
import { Block } from './block.tsx'

export function WhenBlock({ provider, now }: { provider: PublicProvider; now: number }) {
  const { t, language } = useWords()
  const lines = readableHours(provider.schedule, language)
  // verified hours that no clock can read still say something to people
  const asWritten = provider.schedule || provider.hours_text
  return (
    <Block heading={t('provider.when')} icon="clock">
      {lines ? (
        <>
          <OpeningLine schedule={provider.schedule} now={now} />
          <ul className="hours">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{asWritten ? t('provider.hours_text', { text: asWritten }) : t('provider.hours_unknown')}</p>
      )}
    </Block>
  )
}
