/** Which part of a change waits for a second person: whatever opens. Whatever closes, hides or takes away is done at once. */
import { isEqual } from '../model/equal.ts'
import { changesBetween, type FactChange } from '../model/merge.ts'
import type { Phone, Provider } from '../model/provider.ts'
import { isMorePublic } from '../vocabulary/location-visibility.ts'
import { listedStatuses } from '../vocabulary/provider-status.ts'

/** `now` may be saved at once; `waiting` is what makes of it what was wanted, none where nothing opens. */
export interface HeldBack {
  now: Provider
  waiting: FactChange[]
}

type Facts = Record<string, unknown>

const numberOf = ({ number, extension }: Phone) => `${number} ${extension}`

/** The phones that were there already, as they are wanted, without the calls that nobody could make before. */
function knownPhones(before: readonly Phone[], wanted: readonly Phone[]): Phone[] {
  const known = new Map(before.map((phone) => [numberOf(phone), phone]))
  return wanted.flatMap((phone) => {
    const was = known.get(numberOf(phone))
    if (!was) return []
    const channels = phone.channels.filter((channel) => channel !== 'call' || was.channels.includes('call'))
    return [{ ...phone, channels: channels.length > 0 ? channels : was.channels }]
  })
}

const isListed = ({ status }: Provider) => listedStatuses.includes(status)

/** Facts that open. */
export type Opening = 'location_visibility' | 'location' | 'phones' | 'status'

/** What of each fact may stand at once; facts that mean something together are held back together. */
function openings(before: Provider, wanted: Provider, passes: ReadonlySet<Opening>): Partial<Provider> {
  const held: Partial<Provider> = {}
  if (!passes.has('location_visibility') && isMorePublic(wanted.location_visibility, before.location_visibility))
    held.location_visibility = before.location_visibility
  if (!passes.has('location') && wanted.location !== null && !isEqual(before.location, wanted.location))
    held.location = before.location
  const phones = knownPhones(before.phones, wanted.phones)
  if (!passes.has('phones') && !isEqual(phones, wanted.phones)) held.phones = phones
  if (!passes.has('status') && isListed(wanted) && !isListed(before)) {
    const { status, closed_on, successor_id } = before
    Object.assign(held, { status, closed_on, successor_id })
  }
  return held
}

/** A check vouches for the value that was wanted: what is held back takes its own with it. */
function withoutChecks(before: Provider, wanted: Provider, held: Partial<Provider>): Provider['assured'] {
  const assured: Facts = { ...wanted.assured }
  for (const fact of Object.keys(held)) {
    delete assured[fact]
    const was = (before.assured as Facts)[fact]
    if (was !== undefined) assured[fact] = was
  }
  return assured as Provider['assured']
}

/** `passes` are openings that wait for nobody. */
export function holdBack(before: Provider, wanted: Provider, passes: ReadonlySet<Opening> = new Set()): HeldBack {
  const held = openings(before, wanted, passes)
  if (Object.keys(held).length === 0) return { now: wanted, waiting: [] }
  const now = { ...wanted, ...held, assured: withoutChecks(before, wanted, held) }
  return { now, waiting: changesBetween('provider', now as unknown as Facts, wanted as unknown as Facts) }
}
