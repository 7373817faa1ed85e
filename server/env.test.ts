import { describe, expect, test } from 'vitest'
import { publicUrlAt, readSettings, SettingsError } from './env.ts'

describe('settings', () => {
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', 'not a host'],
    ['PUBLIC_URL', 'legalmap.example'],
    ['PUBLIC_URL', 'ftp://legalmap.example'],
    ['PUBLIC_URL', 'https://legalmap.example/map'],
    ['PUBLIC_URL', 'https://user:secret@legalmap.example'],
    ['LEAVE_TO', 'weather'],
    ['LEAVE_TO', 'javascript:alert(1)'],
    ['LEAVE_TO', 'https://user:secret@weather.example/'],
    ['LEAVE_TO', 'http://localhost:8080/ky'],
    ['ACCESS_LOG', 'yes'],
    ['DRAIN_SECONDS', '-1'],
    ['DRAIN_SECONDS', '301'],
    ['DATABASE_PATH', 'a\0b'],
    ['ACCOUNTS_PATH', 'a\0b'],
    ['SESSION_HOURS', '0'],
    ['SESSION_HOURS', '721'],
    ['SESSION_IDLE_MINUTES', '4'],
    ['LINK_HOURS', '1.5'],
    ['SECOND_FACTOR_DAYS', 'never'],
    ['SECOND_LOOK', 'sometimes'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '192.0.2.1,'],
    ['TRUSTED_PROXIES', '192.0.2.0/24'],
    ['GEODATA_DIR', 'a\0b'],
  ])('%s=%j is refused in one line that names it', (name, value) => {
    let message = ''
    try {
      readSettings({ [name]: value })
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsError)
      message = (error as Error).message
    }
    expect(message.startsWith(name)).toBe(true)
    expect(message).not.toContain('\n')
  })

  test('an empty value counts as not set', () => {
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_URL: '' })).toEqual(readSettings({}))
  })

  test('without any, the site is for this machine alone, on port 8080', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 8080, host: '127.0.0.1' })
    expect(publicUrlAt(settings, settings.port)).toBe('http://localhost:8080')
    expect(settings.database_path).toMatch(/var\/legalmap\.sqlite$/)
    expect(settings.accounts_path).toMatch(/var\/accounts\.sqlite$/)
    expect(settings.geodata_dir).toMatch(/data\/shipped\/geodata$/)
  })

  test('accounts lie beside the register, wherever that is, unless another place is named', () => {
    expect(readSettings({ DATABASE_PATH: '/srv/map/register.sqlite' }).accounts_path).toBe('/srv/map/accounts.sqlite')
    expect(readSettings({ ACCOUNTS_PATH: '/srv/people.sqlite' }).accounts_path).toBe('/srv/people.sqlite')
  })

  test('proxies are named one by one', () => {
    expect(readSettings({}).trusted_proxies).toEqual([])
    expect(readSettings({ TRUSTED_PROXIES: '192.0.2.1, 2001:db8::1' }).trusted_proxies).toEqual(['192.0.2.1', '2001:db8::1'])
  })

  test('a second factor may be asked of everybody at once', () => {
    expect(readSettings({ SECOND_FACTOR_DAYS: '0' }).accounts.second_factor_days).toBe(0)
  })

  test('the neutral page may be any page of another site', () => {
    expect(readSettings({ LEAVE_TO: 'https://weather.example/bishkek?days=3' }).leave_to).toBe(
      'https://weather.example/bishkek?days=3',
    )
    expect(readSettings({}).leave_to).toMatch(/^https:/)
  })

  test('the public address names the port that a service got which asked for any', () => {
    expect(publicUrlAt(readSettings({ PORT: '0' }), 45_678)).toBe('http://localhost:45678')
    expect(publicUrlAt(readSettings({ PORT: '0', PUBLIC_URL: 'https://legalmap.example' }), 45_678)).toBe(
      'https://legalmap.example',
    )
  })

  test('the public address is kept without the slash at its end', () => {
    expect(readSettings({ PUBLIC_URL: 'https://legalmap.example/' }).public_url).toBe('https://legalmap.example')
  })
})
