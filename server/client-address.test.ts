import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const proxies = ['192.0.2.1', '2001:db8::1']

test.each([
  ['whoever says to be forwarded and is no proxy of ours', '203.0.113.5', '198.51.100.9', '203.0.113.5'],
  ['what was sent before our proxy added to it', '192.0.2.1', '198.51.100.9, 203.0.113.5', '203.0.113.5'],
  ['words', '192.0.2.1', 'unknown', '192.0.2.1'],
  ['an empty header', '192.0.2.1', '', '192.0.2.1'],
])('nobody is believed: %s', (_, peer, forwarded, client) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(client)
})

test.each([
  ['without a proxy', '203.0.113.5', undefined, '203.0.113.5'],
  ['without a header', '192.0.2.1', undefined, '192.0.2.1'],
  ['behind a proxy', '192.0.2.1', '203.0.113.5', '203.0.113.5'],
  ['behind two of ours', '::ffff:192.0.2.1', '203.0.113.5, 2001:db8:0:0::1', '203.0.113.5'],
  ['in IPv6', '2001:db8::1', '2001:db8:5::7', '2001:db8:5::7'],
  ['on a socket that is no address', '', undefined, ''],
])('the address is the client’s %s', (_, peer, forwarded, client) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(client)
})

test('where no proxy is named, none is believed', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.5', [])).toBe('127.0.0.1')
})
