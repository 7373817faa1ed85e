import { ProblemPage } from '../problems/problem-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'problem'>) {
  return <ProblemPage page={page.content} now={page.now} />
}
