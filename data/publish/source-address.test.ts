import { describe, expect, test } from 'vitest'
import { readSourceAddress } from './source-address.ts'

describe('the web address of a source', () => {
  test('gives nothing where there is no web address', () => {
    expect(readSourceAddress('')).toEqual({ host: '', path: '' })
    expect(readSourceAddress('printed list of 2019')).toEqual({ host: '', path: '' })
  })

  test('names the host as people say it', () => {
    expect(readSourceAddress('https://www.minjust.gov.kg/ru/content/23').host).toBe('minjust.gov.kg')
    expect(readSourceAddress('http://localhost:8080/list?page=2').host).toBe('localhost')
  })

  test('keeps the path with its query', () => {
    expect(readSourceAddress('https://www.minjust.gov.kg/ru/content/23?x=1').path).toBe('/ru/content/23?x=1')
    expect(readSourceAddress('https://minjust.gov.kg').path).toBe('')
  })
})
