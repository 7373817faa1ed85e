/** Finds what a save names by words: where a center is, and which center goes on with its work. */
import { idIn } from '@legalmap/data/desk/forms/merge.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { SaveRequest } from '@legalmap/data/desk/resources/save.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { isPublic } from '@legalmap/data/publish/public-provider.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import type { KeptCenters } from './kept-centers.ts'
import { locateWhereabouts } from './locate-whereabouts.ts'
import { wrongFacts } from './refusal.ts'

type Facts = Readonly<Record<string, unknown>>

const wrong = (path: string, code: string) => wrongFacts([{ fact: 'named', path, code }])

/** A center of which the person may know that there is one: what she may read, and what everybody may. */
export const mayBeNamedTo = (desk: DeskParts, person: DeskPerson, record: Provider): boolean =>
  may(person, 'record.read', targetOf(record, desk)) || isPublic(desk.publisher.current().by_id.get(record.id))

/** Throws a DeskRefusal (422) where none or several are meant; what she may not know of is not there. */
function successorNamed(desk: DeskParts, person: DeskPerson, { records }: KeptCenters, id: string, typed: string): string {
  const known = [...records.values()].flatMap(({ record }) => (mayBeNamedTo(desk, person, record) ? [record] : []))
  const own = idIn(typed)
  if (own !== '' && known.some((record) => record.id === own)) return own
  const words = fold(typed)
  const others = known.filter((record) => record.id !== id && words !== '')
  const named = (fits: (name: string) => boolean) =>
    others.filter(({ name }) => [name.ky, name.ru, name.en].some((one) => one !== '' && fits(fold(one))))
  const whole = named((name) => name === words)
  const found = whole.length > 0 ? whole : named((name) => name.includes(words))
  const [only, ...more] = found
  if (!only) throw wrong('successor', 'center_unknown')
  if (more.length > 0) throw wrong('successor', 'center_ambiguous')
  return only.id
}

/** The facts of a save with what it names. Throws a DeskRefusal (422). */
export async function withNamed(
  desk: DeskParts,
  person: DeskPerson,
  { id, unit_id }: Pick<Provider, 'id' | 'unit_id'>,
  { facts = {}, named = {} }: Pick<SaveRequest, 'facts' | 'named'>,
): Promise<Facts> {
  const { settlement = '', successor = '' } = named
  const where = settlement.trim() === '' ? {} : locateWhereabouts(settlement, unit_id, desk.pack.gazetteer)
  if ('code' in where) throw wrong('settlement', where.code === 'settlement_ambiguous' ? 'where_ambiguous' : 'where_unknown')
  const successor_id = successor.trim() === '' ? null : successorNamed(desk, person, await desk.centers(), id, successor)
  return { ...facts, ...where, ...(successor_id !== null && { successor_id }) }
}
