import { AboutPage } from '../about/about-page.tsx'
import type { PageProps } from './page-props.ts'

export default function Show({ page }: PageProps<'about'>) {
  return <AboutPage page={page.content} />
}
