/** Where a center is, by what somebody calls it: a town or village, or the district or oblast where no more is known. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type Located, locateSettlement, locateUnitNamed } from './locate-settlement.ts'

/** Facts that are said together; the words of a source for another place would contradict them. */
type Whereabouts = Pick<Provider, 'unit_id' | 'place_id' | 'settlement' | 'oblast' | 'district'>

type Unknown = Extract<Located, { code: string }>

const asksForUnit = /облус|област|обл\.|oblast|region|район|р-н|raion|district/iu

/** A text without such a word means a town or village first: Naryn is a town, Naryn Oblast is not. */
export function locateWhereabouts(typed: string, unit_id: string, gazetteer: Gazetteer): Whereabouts | Unknown {
  const isWhole = asksForUnit.test(typed.replace(/\([^()]*\)\s*$/u, ''))
  const words = { oblast: '', district: '' }
  const located: Located = isWhole ? { code: 'settlement_unknown' } : locateSettlement(typed, unit_id, gazetteer)
  if ('place' in located) {
    const { id, name, unit_id: unit } = located.place
    return { ...words, unit_id: unit, place_id: id, settlement: name.ru || name.ky || name.en }
  }
  if (located.code === 'settlement_ambiguous') return located
  const unit = locateUnitNamed(typed, gazetteer)
  return 'code' in unit ? unit : { ...words, unit_id: unit.id, place_id: '', settlement: '' }
}
