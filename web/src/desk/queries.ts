/** What the desk's pages know by query: the server hands them their first answers, and nothing of them is kept in the browser. */
import type { Resource } from '@legalmap/data/desk/resource.ts'
import { QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'

/** One for each request on the server, one for each open page in the browser. */
export const createDeskClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // what the server handed over is not asked for again at once, and a form that is open is not disturbed
      queries: { staleTime: 30_000, refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false, networkMode: 'always' },
      // a change that waited for the network would be sent later, on top of what others did meanwhile
      mutations: { retry: false, networkMode: 'always' },
    },
  })

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

/** A resource's address is its key: what the server handed to the page under it is what the page shows first. */
export const resourceQuery = <Body>({ address }: Resource<Body>) =>
  queryOptions({ queryKey: [address], queryFn: () => ask(address) as Promise<Body> })

/** The body of a resource that no page stands on: asked for once the page is alive, undefined before; null asks for nothing. */
export const useLateResource = <Body>(late: Resource<Body> | null): Body | undefined =>
  useQuery({ ...resourceQuery(late ?? { address: '' }), enabled: late !== null, staleTime: Number.POSITIVE_INFINITY }).data

/** The body of a resource. */
export const useResource = <Body>(resource: Resource<Body>): Body => useSuspenseQuery(resourceQuery(resource)).data
