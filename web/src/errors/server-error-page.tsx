/** When a page cannot be made. */
import type { PageProps } from '../pages/page-props.ts'
import { Sorry } from './sorry.tsx'

export default function ServerErrorPage(_: PageProps<'server_error'>) {
  return <Sorry about="server" />
}
