import { FindPage } from '../find/find-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'find'>) {
  return <FindPage page={page} />
}
