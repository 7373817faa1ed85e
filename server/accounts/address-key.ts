/** What of an address is counted together: an IPv4 address, or the 64 leading bits of an IPv6 one, which is what one customer gets. */
import { isIP } from 'node:net'

export function countedAddress(address: string): string {
  const [plain = ''] = address.split('%')
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1]
  if (mapped) return mapped
  return isIP(plain) === 6 ? firstHalf(plain) : plain
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const [before, after] = [groups(head), groups(tail)]
  // an IPv4 address at the end stands for two groups
  const length = before.length + after.length + (address.includes('.') ? 1 : 0)
  const whole = tail === undefined ? before : [...before, ...Array.from({ length: 8 - length }, () => '0'), ...after]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
