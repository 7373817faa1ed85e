/** Leads from the addresses of a record that was merged into another one to those of the other. */
import type { Register } from '@legalmap/data/published/register.ts'
import { survivorOf } from '@legalmap/data/published/survivors.ts'

/** A provider's page, its slip, its vCard, its code, and what the API says of it. */
const ofProvider = /^(\/(?:ky|ru|en|api\/v1)\/providers\/)([a-z0-9-]+)(|\/card|\.vcf|\/qr\.svg)$/

/** Path and query of the same of the other record; null where nothing was merged. */
export function movedTo(url: string, register: Pick<Register, 'providers' | 'by_id'>): string | null {
  const { pathname, search } = new URL(url)
  const [, before = '', id = '', after = ''] = ofProvider.exec(pathname) ?? []
  const survivor = id === '' ? null : survivorOf(register, id)
  return survivor && before + survivor + after + search
}

/** Asked again each time: a merge can be taken apart, and then the old address is its own again. */
export const movedHeaders = (location: string) => ({ location, 'cache-control': 'no-cache' })
