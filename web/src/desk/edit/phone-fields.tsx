/** The phones of a center: typed as people write them, in the order in which to call, each called with one tap to test it. */
import { linesOf } from '@legalmap/data/desk/forms/entries.ts'
import { readNumber } from '@legalmap/data/text/phone-number.ts'
import { phoneChannels } from '@legalmap/data/vocabulary/phone-channel.ts'
import { useState } from 'react'
import { useHydrated } from '../../ui/hydrated.ts'
import { PhoneLink } from '../../ui/phone-link.tsx'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { useField, useSentForm } from '../form/form-state.ts'
import { LocalizedField } from './localized-field.tsx'

interface LineProps {
  line: number
  lines: readonly number[]
}

/** Says back what was understood of a number, as something to call. */
function Understood({ typed }: { typed: string }) {
  const { t } = useDeskWords()
  const read = readNumber(typed)
  if ('problem' in read) return null
  return (
    <p className="understood">
      {t('phone.test')} <PhoneLink number={read.number} extension={read.extension} />
    </p>
  )
}

function PhoneLine({ line, lines }: LineProps) {
  const { t } = useDeskWords()
  const { t: site } = useWords()
  const sent = useSentForm()
  const name = `phone_${line}`
  const was = useField(`${name}_was`).value
  const [typed, type] = useState(useField(`${name}_number`).value)
  const turn = lines.indexOf(line) + 1
  const channels = sent?.entries.flatMap(([of, value]) => (of === `${name}_channel` ? [value] : [])) ?? []
  return (
    <fieldset className="phone-line">
      <legend>{was ? t('phone.line', { number: turn }) : t('phone.new')}</legend>
      <TextField
        name={`${name}_number`}
        label={t('phone.number')}
        hint={was ? t('phone.number_hint') : t('phone.new_hint')}
        type="tel"
        autoComplete="off"
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Understood typed={typed} />
      <input type="hidden" name={`${name}_was`} value={was} />
      <SelectField
        name={`${name}_turn`}
        label={t('phone.turn')}
        starts={String(turn)}
        options={lines.map((_, index) => ({
          value: String(index + 1),
          label: index === 0 ? t('phone.first') : t('phone.then', { number: index + 1 }),
        }))}
      />
      <details open={false}>
        <summary>{t('phone.more')}</summary>
        <LocalizedField name={`${name}_label`} joint="_" legend={t('phone.label')} hint={t('phone.label_hint')} most={200} />
      </details>
      <Choices
        type="checkbox"
        name={`${name}_channel`}
        legend={t('phone.channels')}
        starts={channels.length > 0 ? channels : ['call']}
        choices={phoneChannels.map((channel) => ({ value: channel as string, label: site(`provider.channel.${channel}`) }))}
      />
    </fieldset>
  )
}

export function PhoneFields() {
  const { t } = useDeskWords()
  const sent = useSentForm()
  const hydrated = useHydrated()
  const known = linesOf(sent?.entries ?? [], 'phone_', '_number')
  const [more, addMore] = useState(0)
  const last = known.at(-1) ?? 0
  const lines = [...known, ...Array.from({ length: more }, (_, index) => last + index + 1)]
  return (
    <div className="phone-lines">
      {lines.map((line) => (
        <PhoneLine key={line} line={line} lines={lines} />
      ))}
      {hydrated && (
        <p>
          <button type="button" className="button" onClick={() => addMore(more + 1)}>
            {t('phone.add')}
          </button>
        </p>
      )}
    </div>
  )
}
