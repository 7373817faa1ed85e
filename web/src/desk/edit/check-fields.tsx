/** "I checked it", in the same act as a save: chosen by saying how, never by the way. */
import { checkWays } from '@legalmap/data/vocabulary/check-way.ts'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'

export function CheckFields({ needed = false }: { needed?: boolean }) {
  const { t } = useDeskWords()
  return (
    <Choices
      type="radio"
      name="check"
      legend={t('check.said')}
      hint={needed ? t('check.needed') : t('check.said_hint')}
      starts={['']}
      choices={[
        { value: '', label: t('check.not') },
        ...checkWays.map((way) => ({ value: way as string, label: t(`word.how.${way}`) })),
      ]}
    />
  )
}
