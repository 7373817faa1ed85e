/** Whose request it is: the other end of the connection, or, where that is a proxy of ours, whom the proxy names. */
import { BlockList, isIP } from 'node:net'

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** IPv4 as it is written by itself, also where the socket speaks both. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * `forwarded` is X-Forwarded-For, to which each proxy adds whom it was asked by, so the last ones are true and the first ones whatever
 * somebody sent: the last that is no proxy of ours counts.
 */
export function clientAddress(peer: string, forwarded: string | undefined, proxies: readonly string[]): string {
  const ours = new BlockList()
  for (const proxy of proxies) ours.addAddress(proxy, family(proxy))
  const isOurs = (address: string) => isIP(address) !== 0 && ours.check(address, family(address))
  const chain = [...(forwarded ?? '').split(',').map(plain), plain(peer)]
  let client = chain.pop() ?? ''
  while (isOurs(client)) {
    const next = chain.pop()
    // a proxy that names nobody, or no address
    if (next === undefined || isIP(next) === 0) break
    client = next
  }
  return client
}
