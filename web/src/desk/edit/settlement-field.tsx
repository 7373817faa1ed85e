/** Where a center is, by name: what is known now, and what to write in its place. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'

export function SettlementField({ center: { record, units } }: { center: DeskCenter }) {
  const { t, language } = useDeskWords()
  const names = units.map(({ name }) => localize(name, language)?.text).filter(Boolean)
  const settlement = record.place_id === '' ? '' : String(record.settlement ?? '')
  const now = [settlement, ...names].filter((name, place, all) => name && all.indexOf(name) === place).join(', ')
  return (
    <TextField
      name="named.settlement"
      label={t('field.settlement')}
      hint={
        <>
          {now ? t('field.settlement_now', { where: now }) : t('field.settlement_unknown')} {t('field.settlement_hint')}
        </>
      }
      maxLength={200}
      autoComplete="off"
    />
  )
}
