import { ProblemIndexPage } from '../problems/problem-index-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'problems'>) {
  return <ProblemIndexPage page={page.content} />
}
