import { ShellPage } from '../offline/shell-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'shell'>) {
  return <ShellPage state={page.content.state} />
}
