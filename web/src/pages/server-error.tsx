import { ErrorPage } from '../errors/error-page.tsx'

export default function Show() {
  return <ErrorPage name="server_error" />
}
