/** When lawyers come next, and where, in a line. */
import type { NextVisit } from '@legalmap/data/desk/resources/center-list.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'
import { dayInWords, timesInWords } from './visit-times.ts'

export function NextVisitLine({ visit }: { visit: NextVisit }) {
  const { language } = useDeskWords()
  const where = localize(visit.where, language)?.text
  return (
    <>
      <b>{dayInWords(visit, language)}</b> {timesInWords(visit, language)}
      {where && `, ${where}`}
    </>
  )
}
