/** At an address that has no page. */
import type { PageProps } from '../pages/page-props.ts'
import { Sorry } from './sorry.tsx'

export default function NotFoundPage(_: PageProps<'not_found'>) {
  return <Sorry about="not_found" />
}
