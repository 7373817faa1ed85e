import { ErrorPage } from '../errors/error-page.tsx'

export default function Show() {
  return <ErrorPage name="not_found" />
}
