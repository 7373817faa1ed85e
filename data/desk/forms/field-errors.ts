/** Where in a form an error of the service stands: it names facts, and people see fields. */
import type { FormError } from '../desk-page.ts'

/** As the service says it. */
interface FactError {
  fact: string
  path: string
  code: string
}

/** They are said by the name of the place. */
const placeFacts: ReadonlySet<string> = new Set(['unit_id', 'place_id', 'settlement'])

/** The name of the field: a language of a text, a line of a list, or the fact itself. */
function fieldOf({ fact, path }: FactError): string {
  const [first = '', ...rest] = path.split('.')
  if (fact === 'location') return 'position'
  if (placeFacts.has(fact)) return 'named.settlement'
  if (fact === 'successor_id') return 'named.successor'
  if (fact === 'sources' && first !== '') return [`source_${Number(first) + 1}`, ...rest].join('_')
  if (fact === 'assured' || fact === 'check') return 'check'
  if (fact === 'phones' && first !== '')
    return [`phone_${Number(first) + 1}`, ...(rest[0] === 'label' ? rest : ['number'])].join('_')
  if (fact === 'closures' && first !== '') return [`closure_${Number(first) + 1}`, ...rest].join('_')
  if (fact === 'notices' && first !== '') return [`notice_${Number(first) + 1}`, ...rest].join('_')
  return path === '' || /^\d/.test(path) ? fact : `${fact}.${path}`
}

/** Hours that "open now" computes with need a check in the same act: that is what has to be said, and where. */
export const fieldErrors = (errors: readonly FactError[]): FormError[] =>
  errors.map((error) =>
    error.code === 'schedule_unverified' ? { field: 'check', code: error.code } : { field: fieldOf(error), code: error.code },
  )
