import { EligibilityPage } from '../eligibility/eligibility-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'eligibility'>) {
  return <EligibilityPage page={page.content} />
}
