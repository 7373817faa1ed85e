/** Says whether a request names its host as HTTP wants it (RFC 9112, section 3.2): once, and only before HTTP/1.1 not at all. */
import type { IncomingMessage } from 'node:http'

export function hostFault({ rawHeaders, httpVersion }: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>): boolean {
  let hosts = 0
  // names and values take turns; this runs for each request
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts > 1 || (hosts === 0 && httpVersion !== '1.0')
}
