/** The own parts of all pages, for the server, which has them at hand. */

import About from './about.tsx'
import Eligibility from './eligibility.tsx'
import Find from './find.tsx'
import NotFound from './not-found.tsx'
import type { PageName, PageView } from './page-props.ts'
import Poster from './poster.tsx'
import Problem from './problem.tsx'
import Problems from './problems.tsx'
import Provider from './provider.tsx'
import Safety from './safety.tsx'
import Saved from './saved.tsx'
import ServerError from './server-error.tsx'
import Shell from './shell.tsx'
import Slip from './slip.tsx'
import Visits from './visits.tsx'

export const allPageViews = {
  find: Find,
  provider: Provider,
  about: About,
  problems: Problems,
  problem: Problem,
  eligibility: Eligibility,
  slip: Slip,
  poster: Poster,
  visits: Visits,
  safety: Safety,
  saved: Saved,
  shell: Shell,
  not_found: NotFound,
  server_error: ServerError,
} as Record<PageName, unknown> as Record<PageName, PageView>
