import { PosterPage } from '../print/poster-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'poster'>) {
  return <PosterPage page={page.content} now={page.now} publicUrl={page.public_url} />
}
