/** What the desk's pages know by query: the server hands them their first answers, and nothing of them is kept in the browser. */
import type { DeskPerson } from '@legalmap/data/pages/desk.ts'
import { QueryClient, queryOptions, skipToken } from '@tanstack/react-query'

/** One for each request on the server, one for each open page in the browser. */
export const createDeskClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // what the server handed over is not asked for again at once, and a form that is open is not disturbed
      queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: false, networkMode: 'always' },
      // a change that waited for the network would be sent later, on top of what others did meanwhile
      mutations: { retry: false, networkMode: 'always' },
    },
  })

/** Who is signed in; null for nobody. It changes only with a page, so only the server answers it. */
export const personQuery = queryOptions<DeskPerson | null>({
  queryKey: ['person'],
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
})
