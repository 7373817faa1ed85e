/** Which provider a row speaks of. */
import { identifier, type Provider } from '../model/provider.ts'
import { fold } from '../text/fold.ts'
import { type ProviderKind, providerKinds } from '../vocabulary/provider-kind.ts'
import { readWord } from './cells/words.ts'
import { deriveId } from './derive-id.ts'
import type { Cells, SheetKind } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Current } from './plan.ts'
import { idAmbiguous, idDerived, idMatched, idTaken, idUnreadable } from './rules/identity.ts'
import { requiredMissing } from './rules/row-refused.ts'

/** How ids of each kind begin in the shipped register. */
const prefixes: Record<ProviderKind, string> = {
  free_legal_aid_center: 'flac',
  hotline: 'hotline',
  state_coordination_body: 'state',
  justice_house: 'justice-house',
  mobile: 'mobile',
  legal_clinic: 'clinic',
  ngo: 'ngo',
  crisis_center: 'crisis',
  cpdv: 'cpdv',
  ombudsman: 'ombudsman',
}

const nameColumns = ['name_en', 'name_ru', 'name_ky'] as const
const filled = (texts: readonly (string | null)[]) =>
  texts.filter((text): text is string => text !== null && text !== '' && text !== '-')
const nameKey = (kind: string, name: string) => `${kind} ${fold(name)}`

/** Without an id a row speaks of the one provider of that kind and exactly that name; failing that, of a new one. */
export function providerIdentifier(current: readonly Current<Provider>[]): SheetKind<Provider>['identify'] {
  const byName = new Map<string, Set<string>>()
  for (const { record } of current)
    for (const name of filled([record.name.en, record.name.ru, record.name.ky])) {
      const key = nameKey(record.kind, name)
      byName.set(key, (byName.get(key) ?? new Set()).add(record.id))
    }

  function byKindAndName(cells: Cells, known: ReadonlyMap<string, Current<Provider>>): { id: string; findings: Finding[] } {
    const kind = readWord(cells('kind') ?? '', providerKinds, 'kind')
    const names = filled(nameColumns.map(cells))
    const [name] = names
    // the cells themselves are reported with the rest of the row
    if ('finding' in kind || name === undefined) return { id: '', findings: [requiredMissing('id')] }
    const candidates = new Set(names.flatMap((each) => [...(byName.get(nameKey(kind.value, each)) ?? [])]))
    const [only, ...more] = candidates
    if (only && more.length === 0) return { id: only, findings: [idMatched(only)] }
    if (only) return { id: '', findings: [idAmbiguous([only, ...more])] }
    const id = deriveId(prefixes[kind.value as ProviderKind], name)
    if (known.has(id)) return { id: '', findings: [idTaken(id)] }
    return identifier.safeParse(id).success ? { id, findings: [idDerived(id)] } : { id: '', findings: [requiredMissing('id')] }
  }

  return (cells, known) => {
    const given = (cells('id') ?? '').toLowerCase()
    if (given === '') return byKindAndName(cells, known)
    return identifier.safeParse(given).success ? { id: given, findings: [] } : { id: '', findings: [idUnreadable(given)] }
  }
}
