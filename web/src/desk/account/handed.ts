/** What a page was handed and no script asks for again: most of it is told once. */
import type { Resource } from '@legalmap/data/desk/resource.ts'
import { skipToken, useQuery } from '@tanstack/react-query'

/** Null where the server handed none. */
export const useMaybeHanded = <Body>({ address }: Resource<Body>): Body | null =>
  useQuery<Body>({ queryKey: [address], queryFn: skipToken, staleTime: Number.POSITIVE_INFINITY }).data ?? null

/** Throws where the server handed none. */
export function useHanded<Body>(resource: Resource<Body>): Body {
  const body = useMaybeHanded(resource)
  if (body === null) throw new Error(`The page was handed no ${resource.address}`)
  return body
}
