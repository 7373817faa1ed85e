import { CardPage } from '../print/card-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'card'>) {
  return <CardPage page={page.content} publicUrl={page.public_url} />
}
