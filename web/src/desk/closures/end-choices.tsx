/** Until when: the days that people mean most often with one tap, any other day, or no end. */
import { commonEnds } from '@legalmap/data/desk/common-ends.ts'
import { typedEnd } from '@legalmap/data/desk/forms/spans.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { formatDay } from '@legalmap/data/text/dates.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { TextField } from '../form/field.tsx'

export function EndChoices({ line }: { line: string }) {
  const { t, language } = useDeskWords()
  const { now } = useDeskPage()
  const ends = commonEnds(dayInKyrgyzstan(now))
  return (
    <>
      <Choices
        type="radio"
        name={`${line}_end`}
        legend={t('closure.end')}
        starts={[]}
        choices={[
          ...ends.map((day, index) => ({
            value: day,
            label:
              index === 0 ? t('closure.end_today') : t('closure.end_day', { day: formatDay(day, language, { until: true }) }),
          })),
          { value: typedEnd, label: t('closure.end_typed') },
          { value: '', label: t('closure.end_open') },
        ]}
      />
      <TextField name={`${line}_until`} label={t('closure.until')} type="date" />
    </>
  )
}
