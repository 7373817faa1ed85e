import { SafetyPage } from '../safety/safety-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'safety'>) {
  return <SafetyPage page={page.content} />
}
