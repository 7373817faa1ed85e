/** What a device that has no network is shown before, or instead of, a page that is saved on it. */
import { forEver, type PageKind } from './page-kind.ts'

export interface ShellPage {
  name: 'shell'
  state: 'opening' | 'missing'
}

export const shellPage: PageKind<ShellPage> = {
  name: 'shell',
  path: '/shell',
  // the server's own is what the device keeps
  drawn: 'live',
  make: () => ({ content: { name: 'shell', state: 'opening' }, until: forEver }),
  titles: (_, { t }) => ({ title: t('shell.missing.title') }),
  tags: () => [],
}
