/** What a page was handed and no script asks for again: most of it is told once. */
import type { Resource } from '@legalmap/data/desk/resource.ts'
import { skipToken, useQuery } from '@tanstack/react-query'

/** Throws where the server handed none. */
export function useHanded<Body>({ address }: Resource<Body>): Body {
  const { data } = useQuery<Body>({ queryKey: [address], queryFn: skipToken, staleTime: Number.POSITIVE_INFINITY })
  if (data === undefined) throw new Error(`The page was handed no ${address}`)
  return data
}
