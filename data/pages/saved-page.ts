/** The page of what is kept on the device, and how to remove it. */
import type { MapTiles } from '../published/pack.ts'
import { forEver, type PageKind } from './page-kind.ts'

export interface SavedPage {
  name: 'saved'
  tiles: MapTiles
}

export const savedPage: PageKind<SavedPage> = {
  name: 'saved',
  path: '/saved',
  drawn: 'kept',
  make: ({ pack }) => ({ content: { name: 'saved', tiles: pack.tiles }, until: forEver }),
  titles: (_, { t }) => ({ title: t('saved.title'), description: t('saved.intro') }),
  tags: () => [],
  listed: () => '',
}
