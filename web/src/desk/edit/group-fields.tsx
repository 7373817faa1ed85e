/** The fields of each group of facts. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { accessibilityFeatures } from '@legalmap/data/vocabulary/accessibility.ts'
import { audiences } from '@legalmap/data/vocabulary/audience.ts'
import { costs } from '@legalmap/data/vocabulary/cost.ts'
import { locationVisibilities } from '@legalmap/data/vocabulary/location-visibility.ts'
import { spokenLanguages } from '@legalmap/data/vocabulary/spoken-language.ts'
import { topics } from '@legalmap/data/vocabulary/topic.ts'
import { waysToCome } from '@legalmap/data/vocabulary/way-to-come.ts'
import type { ReactNode } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { Choices } from '../form/choices.tsx'
import { TextField } from '../form/field.tsx'
import { HoursEditor } from '../hours-editor/hours-editor.tsx'
import { PositionField } from '../position/position-field.tsx'
import { ExistenceFields } from './existence-fields.tsx'
import { LocalizedField } from './localized-field.tsx'
import { PhoneFields } from './phone-fields.tsx'
import { ServedUnits } from './served-units.tsx'
import { SettlementField } from './settlement-field.tsx'
import { WordChoices } from './word-choices.tsx'

interface FieldsProps {
  center: DeskCenter
}

/** The answer of the API has the facts as the model has them. */
const recordOf = ({ record }: DeskCenter) => record as unknown as Provider

function Place({ center }: FieldsProps) {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  return (
    <>
      <SettlementField center={center} />
      <LocalizedField
        name="address"
        legend={nameOf('address')}
        hint={t('field.address_hint')}
        most={300}
        older={center.older.address}
      />
      <LocalizedField
        name="landmark"
        legend={nameOf('landmark')}
        hint={t('field.landmark_hint')}
        most={300}
        older={center.older.landmark}
      />
      <PositionField id={center.id} provider={recordOf(center)} />
      <WordChoices type="radio" fact="location_visibility" words={locationVisibilities} />
      <Choices
        type="checkbox"
        name="acts"
        legend={t('field.opens')}
        starts={[]}
        choices={[{ value: 'makes_public', label: t('field.opens_yes') }]}
      />
    </>
  )
}

function Help({ center }: FieldsProps) {
  const { nameOf } = useFactWords()
  return (
    <>
      <WordChoices type="checkbox" fact="topics" words={topics} />
      <WordChoices type="checkbox" fact="ways_to_come" words={waysToCome} />
      <LocalizedField
        name="what_to_bring"
        legend={nameOf('what_to_bring')}
        lines
        most={1000}
        older={center.older.what_to_bring}
      />
      <WordChoices type="radio" fact="cost" words={costs} unknown />
      <WordChoices type="checkbox" fact="languages" words={spokenLanguages} />
      <WordChoices type="checkbox" fact="audiences" words={audiences} />
      <ServedUnits />
    </>
  )
}

const Hours = ({ center }: FieldsProps) => <HoursEditor provider={recordOf(center)} />

function Web() {
  const { nameOf } = useFactWords()
  return (
    <>
      <TextField name="email" type="email" label={nameOf('email')} autoComplete="off" />
      <TextField name="website" type="url" label={nameOf('website')} placeholder="https://" autoComplete="off" />
    </>
  )
}

function Name({ center }: FieldsProps) {
  const { nameOf } = useFactWords()
  return <LocalizedField name="name" legend={nameOf('name')} most={300} older={center.older.name} />
}

const Access = () => <WordChoices type="checkbox" fact="accessibility" words={accessibilityFeatures} />

const fields = {
  existence: ExistenceFields,
  name: Name,
  place: Place,
  phones: PhoneFields,
  hours: Hours,
  help: Help,
  access: Access,
  web: Web,
} satisfies Record<CheckGroup, (props: FieldsProps) => ReactNode>

export function GroupFields({ center, group }: FieldsProps & { group: CheckGroup }) {
  const Fields = fields[group]
  return <Fields center={center} />
}
