/** The pages for what is not there and for what cannot be made: they stand at any address. */
import type { PageKind } from './page-kind.ts'

export interface NotFoundPage {
  name: 'not_found'
}
export interface ServerErrorPage {
  name: 'server_error'
}

export const notFoundPage: PageKind<NotFoundPage> = {
  name: 'not_found',
  path: null,
  drawn: 'live',
  make: () => null,
  titles: (_, { t }) => ({ title: t('error.not_found.title') }),
  tags: () => [],
}

export const serverErrorPage: PageKind<ServerErrorPage> = {
  name: 'server_error',
  path: null,
  drawn: 'live',
  make: () => null,
  titles: (_, { t }) => ({ title: t('error.server.title') }),
  tags: () => [],
}
