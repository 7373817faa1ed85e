/** A search as hidden fields, for forms that change one part of it and keep the rest. */
import { formatQuery, type SearchQuery } from '@legalmap/data/search/query.ts'

export function StateFields({ query }: { query: SearchQuery }) {
  return formatQuery({ ...query, near: null, radius: null, cursor: '' }).map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ))
}
