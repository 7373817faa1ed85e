/** Finds the centers that one which is being written is likely the same as, and shows of them only what whoever asks may see. */
import { type Candidate, likelyDuplicates } from '@legalmap/data/desk/duplicates.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { LikelyList } from '@legalmap/data/desk/resources/new-center.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { emptyLocalized, languages } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { readNumber } from '@legalmap/data/text/phone-number.ts'
import { listedStatuses } from '@legalmap/data/vocabulary/provider-status.ts'
import { type DeskParts, targetOf, whereOf } from './desk-parts.ts'
import { locateSettlement } from './locate-settlement.ts'
import { notYours } from './refusal.ts'

/** What is typed so far; empty for nothing. */
export interface Typed {
  kind?: Provider['kind'] | undefined
  name?: string | undefined
  phone?: string | undefined
  settlement?: string | undefined
}

function candidateOf({ kind = 'ngo', name = '', phone = '', settlement = '' }: Typed, desk: DeskParts): Candidate {
  const read = readNumber(phone)
  const located = settlement ? locateSettlement(settlement, '', desk.pack.gazetteer) : null
  const place = located && 'place' in located ? located.place : null
  return {
    id: '',
    kind,
    // a name is typed in any language, and compared with names in each
    name: Object.fromEntries(languages.map((language) => [language, name])) as Provider['name'],
    phones: 'number' in read ? [{ ...read, label: emptyLocalized(), channels: ['call'] }] : [],
    place_id: place?.id ?? '',
    unit_id: place?.unit_id ?? '',
    not_same_as: [],
  }
}

/** Where a place that is not hers must not be found, she does not learn of it either. */
export const mayKnow =
  (desk: Pick<DeskParts, 'pack'>, person: DeskPerson) =>
  (record: Provider): boolean =>
    may(person, 'record.read', targetOf(record, desk)) ||
    (record.location_visibility === 'public' && listedStatuses.includes(record.status))

/** Throws DeskRefusal: 403. */
export async function findDuplicates(desk: DeskParts, person: DeskPerson, typed: Typed): Promise<LikelyList> {
  if (!may(person, 'record.create')) throw notYours()
  const { records } = await desk.centers()
  const all = [...records.values()].map(({ record }) => record)
  const yours = (record: Provider) => may(person, 'record.read', targetOf(record, desk))
  const likely = likelyDuplicates(candidateOf(typed, desk), all.filter(mayKnow(desk, person)))
  return {
    likely: likely.flatMap(({ id, reasons }) => {
      const record = records.get(id)?.record
      if (!record) return []
      const where = whereOf(record, desk)
      return [{ id, name: record.name, kind: record.kind, where, reasons, yours: yours(record) }]
    }),
  }
}
