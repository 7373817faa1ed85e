/** A source's web address as people read it: the host that publishes it, and the path behind. */

const webAddress = /^https?:\/\/(?:www\.)?([^/:?#]+)(?::\d+)?(.*)$/s

/** `host` is without `www.` and port; both are empty where the text is no web address. */
export function readSourceAddress(url: string): { host: string; path: string } {
  const [, host = '', path = ''] = webAddress.exec(url) ?? []
  return { host, path }
}
