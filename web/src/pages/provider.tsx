import { ProviderPage } from '../provider/provider-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'provider'>) {
  return <ProviderPage page={page.content} now={page.now} publicUrl={page.public_url} />
}
