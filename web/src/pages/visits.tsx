import { VisitsPage } from '../visits/visits-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'visits'>) {
  return <VisitsPage page={page.content} />
}
