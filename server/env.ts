/** The settings: read from the environment, checked once, and nowhere else. Every one is described in the root README. */
import { isIP } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AccountSettings } from './accounts/open-accounts.ts'
import { type SecondLook, secondLooks } from './desk/desk-parts.ts'

export interface Settings {
  port: number
  host: string
  /** Null where nobody set it: it then depends on the port that the service gets. */
  public_url: string | null
  leave_to: string
  access_log: boolean
  /** How long the end is announced on /readyz before the service listens no more. */
  drain_seconds: number
  database_path: string
  /** The proxies of ours whose word about who asks is taken. */
  trusted_proxies: readonly string[]
  /** Who works at the desk, and what lets them in. */
  accounts_path: string
  accounts: AccountSettings
  /** Whether what opens waits for a second person. */
  second_look: SecondLook
  geodata_dir: string
  /** A PMTiles archive of streets and houses; empty for none. */
  street_tiles: string
}

/** A setting that cannot be used; the message is one line that names the setting and says what it must be. */
export class SettingsError extends Error {}

const projectFolder = new URL('../', import.meta.url)
const inProject = (path: string) => fileURLToPath(new URL(path, projectFolder))

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (port < 0 || port > 65_535)
    throw new SettingsError(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(text)}`)
  return port
}

function readHost(text: string): string {
  if (!/^[A-Za-z0-9.:_-]{1,253}$/.test(text))
    throw new SettingsError(`HOST must be a host name or an IP address, not ${JSON.stringify(text)}`)
  return text
}

function readPublicUrl(text: string): string {
  const refused = () =>
    new SettingsError(`PUBLIC_URL must be an address like https://legalmap.example, without a path, not ${JSON.stringify(text)}`)
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.search || url.hash || url.pathname !== '/')
    throw refused()
  return url.origin
}

function readLeaveTo(text: string, publicUrl: string): string {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password || url.origin === publicUrl)
    throw new SettingsError(`LEAVE_TO must be the address of another site, http or https, not ${JSON.stringify(text)}`)
  return url.href
}

function readChoice<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const chosen = words.find((word) => word === text)
  if (!chosen) throw new SettingsError(`${name} must be ${words.join(' or ')}, not ${JSON.stringify(text)}`)
  return chosen
}

function readSwitch(name: string, text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new SettingsError(`${name} must be on or off, not ${JSON.stringify(text)}`)
  return text === 'on'
}

function readCount(
  name: string,
  text: string,
  { unit, least = 0, most }: { unit: string; least?: number; most: number },
): number {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (count < least || count > most)
    throw new SettingsError(`${name} must be a whole number of ${unit} from ${least} to ${most}, not ${JSON.stringify(text)}`)
  return count
}

function readPath(name: string, text: string): string {
  if (text.includes('\0')) throw new SettingsError(`${name} must be a path`)
  return text
}

function readAddresses(name: string, text: string): readonly string[] {
  const addresses = text.split(',').map((one) => one.trim())
  const wrong = addresses.find((one) => isIP(one) === 0)
  if (wrong !== undefined && text !== '')
    throw new SettingsError(`${name} must be IP addresses with commas between, not ${JSON.stringify(wrong)}`)
  return text === '' ? [] : addresses
}

/** The origin under which people see a service that listens on `port`. */
export const publicUrlAt = ({ public_url }: Pick<Settings, 'public_url'>, port: number): string =>
  public_url ?? `http://localhost:${port}`

/** Reads the settings; an empty value counts as not set. Throws a SettingsError for the first wrong one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = readPort(environment.PORT || '8080')
  const database_path = readPath('DATABASE_PATH', environment.DATABASE_PATH || inProject('var/legalmap.sqlite'))
  const public_url = environment.PUBLIC_URL ? readPublicUrl(environment.PUBLIC_URL) : null
  return {
    port,
    host: readHost(environment.HOST || '127.0.0.1'),
    public_url,
    leave_to: readLeaveTo(environment.LEAVE_TO || 'https://www.gismeteo.com/', publicUrlAt({ public_url }, port)),
    access_log: readSwitch('ACCESS_LOG', environment.ACCESS_LOG || 'on'),
    drain_seconds: readCount('DRAIN_SECONDS', environment.DRAIN_SECONDS || '0', { unit: 'seconds', most: 300 }),
    database_path,
    trusted_proxies: readAddresses('TRUSTED_PROXIES', environment.TRUSTED_PROXIES || ''),
    accounts_path: readPath('ACCOUNTS_PATH', environment.ACCOUNTS_PATH || join(dirname(database_path), 'accounts.sqlite')),
    accounts: {
      session_hours: readCount('SESSION_HOURS', environment.SESSION_HOURS || '12', { unit: 'hours', least: 1, most: 720 }),
      session_idle_minutes: readCount('SESSION_IDLE_MINUTES', environment.SESSION_IDLE_MINUTES || '30', {
        unit: 'minutes',
        least: 5,
        most: 1440,
      }),
      link_hours: readCount('LINK_HOURS', environment.LINK_HOURS || '24', { unit: 'hours', least: 1, most: 168 }),
      second_factor_days: readCount('SECOND_FACTOR_DAYS', environment.SECOND_FACTOR_DAYS || '14', { unit: 'days', most: 90 }),
    },
    second_look: readChoice('SECOND_LOOK', environment.SECOND_LOOK || 'auto', secondLooks),
    geodata_dir: readPath('GEODATA_DIR', environment.GEODATA_DIR || inProject('data/shipped/geodata')),
    street_tiles: readPath('STREET_TILES', environment.STREET_TILES || ''),
  }
}
