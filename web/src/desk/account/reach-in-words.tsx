/** What somebody looks after, in a line. */

import { needsReach } from '@legalmap/data/desk/forms/account-person.ts'
import type { ListedUnit } from '@legalmap/data/desk/resources/account.ts'
import type { Reach, Role } from '@legalmap/data/desk/roles.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'

interface ReachProps {
  person: { role: Role; reach: Reach }
  units: readonly ListedUnit[]
}

export function ReachInWords({ person: { role, reach }, units }: ReachProps) {
  const { t, language } = useDeskWords()
  if (reach.country || !needsReach(role)) return t('people.whole_country')
  const names = reach.units.map((id) => localize(units.find((unit) => unit.id === id)?.name ?? null, language)?.text ?? id)
  const records = reach.providers.length > 0 ? t('people.records', { count: reach.providers.length }) : ''
  return [...names, records].filter(Boolean).join(', ') || t('people.nothing')
}
