import { SlipPage } from '../print/slip-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'slip'>) {
  return <SlipPage page={page.content} publicUrl={page.public_url} />
}
