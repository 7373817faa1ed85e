/** A text in three languages, one below the other: Kyrgyz and Russian are asked for, English is welcome. */
import { languages } from '@legalmap/data/model/language.ts'
import type { ReactNode } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { TextArea, TextField } from '../form/field.tsx'

interface LocalizedFieldProps {
  /** The entries' names begin with it. */
  name: string
  /** What stands between it and the language: a point, or an underscore for lines of a list. */
  joint?: '.' | '_'
  legend: ReactNode
  hint?: ReactNode
  lines?: boolean
  most: number
  /** Languages whose text is older than the one it was made from. */
  older?: readonly string[] | undefined
}

export function LocalizedField({ name, joint = '.', legend, hint, lines = false, most, older = [] }: LocalizedFieldProps) {
  const { t } = useDeskWords()
  return (
    <fieldset className="field localized">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {languages.map((language) => {
        const field = {
          name: `${name}${joint}${language}`,
          label: t(`language.${language}`),
          lang: language,
          maxLength: most,
          hint: older.includes(language) ? (
            <span className="attention">{t('field.older')}</span>
          ) : language === 'en' ? (
            t('field.optional')
          ) : undefined,
        }
        return lines ? <TextArea key={language} {...field} /> : <TextField key={language} {...field} autoComplete="off" />
      })}
    </fieldset>
  )
}
