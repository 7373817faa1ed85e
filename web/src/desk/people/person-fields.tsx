/** The fields of a person: name, office, role, and what she looks after. */
import type { TypedPerson } from '@legalmap/data/desk/forms/account-person.ts'
import { roles } from '@legalmap/data/desk/roles.ts'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { TextField } from '../form/field.tsx'
import { ReachFields } from './reach-fields.tsx'

const nobody: TypedPerson = {
  name: '',
  sign_in_name: '',
  office: '',
  role: 'coordinator',
  reach: { country: false, units: [], providers: [] },
}

export function PersonFields({ person = nobody }: { person?: TypedPerson }) {
  const { t } = useDeskWords()
  return (
    <>
      <TextField
        name="name"
        label={t('person.name')}
        hint={t('person.name_hint')}
        starts={person.name}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        name="sign_in_name"
        label={t('person.sign_in_name')}
        hint={t('person.sign_in_name_hint')}
        starts={person.sign_in_name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
      />
      <TextField
        name="office"
        label={t('person.office')}
        hint={t('person.office_hint')}
        starts={person.office}
        autoComplete="off"
        maxLength={200}
      />
      <Choices
        type="radio"
        name="role"
        legend={t('person.role')}
        starts={[person.role]}
        choices={roles.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`role.${role}_hint`) }))}
      />
      <ReachFields reach={person.reach} />
    </>
  )
}
