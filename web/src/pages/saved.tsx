import { SavedPage } from '../offline/saved-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'saved'>) {
  return <SavedPage page={page} />
}
