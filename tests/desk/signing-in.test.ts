import { appSecret, openedLink, ownSecurity, recoveryCodes, unsentForm } from '@legalmap/data/desk/resources/account.ts'
import { appCode } from '@legalmap/server/accounts/examples.ts'
import { describe, expect, test } from 'vitest'
import { createDeskSite, DeskClient, errorsOf, handedTo, join, nameOf, password } from './desk-client.ts'

const start = Date.UTC(2026, 10, 22, 6)
const person = {
  name: 'Айгүл Асанова',
  sign_in_name: 'aigul',
  office: 'Нарын',
  role: 'coordinator',
  reach: { country: false, units: ['naryn'], providers: [] },
} as const

async function invited(now = () => start) {
  const site = await createDeskSite({ now })
  const made = await site.accounts.invite('command line', person)
  if (made.outcome !== 'made') throw new Error(made.outcome)
  return { site, address: `/ky/desk/invitation/${made.token}`, client: new DeskClient(site) }
}

describe('a link', () => {
  test('names nobody and changes nothing however often it is fetched, and works once for who sends its form', async () => {
    const { site, address, client } = await invited()
    await using _ = site
    for (let fetched = 0; fetched < 5; fetched++) {
      const shown = await client.get(address)
      expect([shown.status, nameOf(shown), handedTo(shown, openedLink)]).toEqual([200, 'invitation', { purpose: 'invitation' }])
      expect(shown.text).not.toMatch(/Айгүл|aigul|Нарын/)
      expect(client.cookies.size).toBe(0)
    }
    const taken = await client.send(address, { next: password, repeat: password })
    expect([taken.status, taken.location]).toEqual([303, '/ky/desk/security?said=joined'])
    const security = await client.get(taken.location)
    expect(handedTo(security, ownSecurity)).toMatchObject({ sign_in_name: 'aigul', app: false })
    const again = new DeskClient(site)
    for (const shown of [await again.get(address), await again.send(address, { next: password, repeat: password })])
      expect([shown.status, handedTo(shown, openedLink)]).toEqual([404, { purpose: null }])
    expect(again.cookies.size).toBe(0)
    const [refused] = await site.accounts.events('command line', { limit: 1 })
    expect(refused).toMatchObject({ what: 'link_refused', refused: true, detail: { why: 'used' } })
  })

  test.each(['forged', 'x'.repeat(200), '%00', '..%2f..%2fdesk', "'; drop table link; --"])(
    'that somebody made up is told apart from an old one by nothing: %j',
    async (token) => {
      await using site = await createDeskSite()
      const shown = await new DeskClient(site).get(`/ru/desk/invitation/${encodeURIComponent(token)}`)
      expect([shown.status, handedTo(shown, openedLink)]).toEqual([404, { purpose: null }])
    },
  )

  test('that is too old says so, and its form does nothing', async () => {
    let now = start
    const { site, address, client } = await invited(() => now)
    await using _ = site
    now += 25 * 3_600_000
    const shown = await client.send(address, { next: password, repeat: password })
    expect([shown.status, handedTo(shown, openedLink)]).toEqual([404, { purpose: null }])
  })

  test('does not act for another site', async () => {
    const { site, address, client } = await invited()
    await using _ = site
    for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}, { 'sec-fetch-site': 'cross-site' }]) {
      client.from = from
      expect((await client.send(address, { next: password, repeat: password })).status).toBe(403)
    }
    expect((await client.get(address)).status).toBe(200)
  })

  test.each([
    ['too short', 'kyrgyz', 'kyrgyz', 'next:password_short'],
    ['another the second time', password, `${password}!`, 'repeat:password_same'],
    ['one that many have', 'password1234', 'password1234', 'next:password_common'],
    ['too long', 'ы'.repeat(300), 'ы'.repeat(300), 'next:password_long'],
  ])('takes no password that is %s', async (_why, next, repeat, error) => {
    const { site, address, client } = await invited()
    await using _ = site
    const shown = await client.send(address, { next, repeat })
    expect([shown.status, errorsOf(shown)]).toEqual([422, [error]])
    // a password never comes back, not even one that was not taken
    expect(shown.text).not.toContain(next)
    expect((await client.send(address, { next: password, repeat: password })).status).toBe(303)
  })
})

describe('signing in', () => {
  test('leads back to what somebody wanted to see, out again, and nowhere else', async () => {
    await using site = await createDeskSite()
    await join(site)
    const client = new DeskClient(site)
    const gate = await client.get('/ky/desk/security')
    expect([gate.status, nameOf(gate)]).toEqual([401, 'gate'])
    const wrong = await client.send('/ky/desk/sign-in', { name: 'aigul', password: 'wrong', to: '/ky/desk/security' })
    expect([wrong.status, errorsOf(wrong)]).toEqual([401, [':wrong']])
    expect(wrong.text).toContain('aigul')
    const unknown = await client.send('/ky/desk/sign-in', { name: 'nobody', password: 'wrong' })
    expect([unknown.status, errorsOf(unknown)]).toEqual([401, [':wrong']])
    const empty = await client.send('/ky/desk/sign-in', {})
    expect([empty.status, errorsOf(empty)]).toEqual([422, ['name:name_missing', 'password:password_missing']])
    const signed = await client.send('/ky/desk/sign-in', { name: ' AIGUL ', password, to: '/ky/desk/security' })
    expect([signed.status, signed.location]).toEqual([303, '/ky/desk/security'])
    expect((await client.get('/ky/desk/security')).status).toBe(200)
    expect((await client.get('/ru/desk/sign-in?to=//evil.example')).location).toBe('/ru/desk')
    const out = await client.send('/ky/desk/sign-out', {})
    expect([out.status, out.location]).toEqual([303, '/ky/desk/sign-in?said=signed_out'])
    expect((await client.get('/ky/desk/security')).status).toBe(401)
    expect([...client.cookies.keys()]).toEqual(['__Host-desk-device'])
  })

  test('a session that was ended does not come back with its cookie, and a made-up one is nobody’s', async () => {
    await using site = await createDeskSite()
    const client = await join(site)
    const token = client.cookies.get('__Host-desk') ?? ''
    await client.send('/ky/desk/sign-out', {})
    for (const cookie of [token, 'forged', `${token}x`, token.slice(1)]) {
      const thief = new DeskClient(site)
      thief.cookies.set('__Host-desk', cookie)
      expect((await thief.get('/ky/desk/security')).status).toBe(401)
    }
  })

  test('no other site signs anybody in or out', async () => {
    await using site = await createDeskSite()
    const client = await join(site)
    client.from = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const path of ['sign-in', 'sign-in/code', 'sign-in/passkey', 'sign-in/passkey/options', 'sign-out'])
      expect((await client.send(`/ky/desk/${path}`, { name: 'aigul', password })).status, path).toBe(403)
    expect((await client.get('/ky/desk/security')).status).toBe(200)
  })

  test('every cookie is for our own host over https alone, and for no script', async () => {
    const { site, address, client } = await invited()
    await using _ = site
    const lines = (await client.send(address, { next: password, repeat: password })).headers.getSetCookie()
    expect(lines.map((line) => line.replace(/=[^;]*;/, '=…;'))).toEqual([
      expect.stringMatching(/^__Host-desk=…; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/),
      expect.stringMatching(/^__Host-desk-device=…; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/),
      '__Host-desk-half=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure',
    ])
  })
})

describe('the second step', () => {
  test('is set up with a picture and a first code, asked for at the next sign-in, and taken once', async () => {
    let now = start
    await using site = await createDeskSite({ now: () => now })
    const client = await join(site)
    const begun = await client.send('/ky/desk/security/second-factor', {})
    const { secret, address, picture } = handedTo(begun, appSecret)
    expect(picture).toContain('<svg')
    const wrong = await client.send('/ky/desk/security/second-factor/code', { address, secret, code: '000000' })
    expect([wrong.status, errorsOf(wrong), handedTo(wrong, appSecret).secret]).toEqual([422, ['code:code_wrong'], secret])
    const done = await client.send('/ky/desk/security/second-factor/code', { address, secret, code: appCode(secret, now) })
    const { codes } = handedTo(done, recoveryCodes)
    expect([done.status, nameOf(done), codes.length]).toEqual([200, 'recovery_codes', 10])

    await client.send('/ky/desk/sign-out', {})
    const asked = await client.send('/ky/desk/sign-in', { name: 'aigul', password, to: '/ky/desk/security' })
    expect(asked.location).toBe('/ky/desk/sign-in/code?to=%2Fky%2Fdesk%2Fsecurity')
    expect((await client.get('/ky/desk/security')).status).toBe(401)
    const again = await client.send('/ky/desk/sign-in/code', { code: appCode(secret, now), to: '/ky/desk/security' })
    expect([again.status, errorsOf(again)]).toEqual([401, ['code:code_wrong']])
    now += 30_000
    const code = appCode(secret, now)
    const signed = await client.send('/ky/desk/sign-in/code', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      to: '/ky/desk/security',
    })
    expect([signed.status, signed.location]).toEqual([303, '/ky/desk/security'])

    await client.send('/ky/desk/sign-out', {})
    await client.send('/ky/desk/sign-in', { name: 'aigul', password })
    const [recovery = ''] = codes
    expect((await client.send('/ky/desk/sign-in/code', { recovery: recovery.toLowerCase() })).location).toBe('/ky/desk')
    await client.send('/ky/desk/sign-out', {})
    await client.send('/ky/desk/sign-in', { name: 'aigul', password })
    expect(errorsOf(await client.send('/ky/desk/sign-in/code', { recovery }))).toEqual(['recovery:recovery_wrong'])
  })

  test('begins anew where nothing was begun', async () => {
    await using site = await createDeskSite()
    const client = new DeskClient(site)
    expect((await client.get('/ky/desk/sign-in/code')).location).toBe('/ky/desk/sign-in')
    const sent = await client.send('/ky/desk/sign-in/code', { code: '123456' })
    expect([sent.status, nameOf(sent), errorsOf(sent)]).toEqual([401, 'sign_in', [':session_over']])
  })

  test('that is overdue opens nothing but where it is set up', async () => {
    let now = start
    await using site = await createDeskSite({ now: () => now })
    await join(site)
    now += 15 * 86_400_000
    const client = new DeskClient(site)
    const signed = await client.send('/ky/desk/sign-in', { name: 'aigul', password })
    expect(signed.location).toBe('/ky/desk')
    expect((await client.get('/ky/desk')).location).toBe('/ky/desk/security')
    expect((await client.get('/ky/desk/security')).status).toBe(200)
  })

  test('asks for the password once more when somebody has sat there for long', async () => {
    let now = start
    await using site = await createDeskSite({ now: () => now })
    const client = await join(site)
    now += 20 * 60_000
    const asked = await client.send('/ky/desk/security/second-factor', {})
    expect(asked.location).toBe('/ky/desk/security/confirm?to=%2Fky%2Fdesk%2Fsecurity')
    const wrong = await client.send('/ky/desk/security/confirm', { password: 'wrong' })
    expect(errorsOf(wrong)).toEqual(['password:password_wrong'])
    expect((await client.send('/ky/desk/security/confirm', { password, to: '/ky/desk/security' })).location).toBe(
      '/ky/desk/security?said=confirmed',
    )
    expect((await client.send('/ky/desk/security/second-factor', {})).status).toBe(200)
  })
})

test('what was sent after a session had ended is kept in the page, but for secrets, and can be sent again', async () => {
  await using site = await createDeskSite()
  const client = await join(site, { role: 'administrator' })
  client.cookies.delete('__Host-desk')
  const sent = { name: 'Чынара Исакова', office: 'Талас', password: 'top-secret', next: 'top-secret', code: 'top-secret' }
  const gate = await client.send('/ky/desk/people/invite', sent)
  expect([gate.status, nameOf(gate)]).toEqual([401, 'gate'])
  expect(handedTo(gate, unsentForm)).toEqual({
    address: '/ky/desk/people/invite',
    entries: [
      ['name', 'Чынара Исакова'],
      ['office', 'Талас'],
    ],
  })
  expect(gate.text).not.toContain('top-secret')
  client.from = { origin: 'https://evil.example' }
  expect((await client.send('/ky/desk/people/invite', sent)).status).toBe(403)
  client.from = { origin: site.site.public_url }
  const long = await client.send('/ky/desk/people/invite', { name: 'x'.repeat(500_000) })
  expect([long.status, handedTo(long, unsentForm).entries[0]?.[1]?.length]).toEqual([401, 500_000])
  expect((await client.send('/ky/desk/people/invite', { name: 'x'.repeat(600_000) })).status).toBe(401)
  expect(site.reported).toEqual([])
})

test('what somebody may not see, and what is not there, is said in a page of her language', async () => {
  await using site = await createDeskSite()
  const client = await join(site)
  const refused = await client.get('/ru/desk/people')
  expect([refused.status, nameOf(refused)]).toEqual([403, 'refused'])
  const missing = await client.get('/ru/desk/nowhere')
  expect([missing.status, nameOf(missing)]).toEqual([404, 'missing'])
})

test('a changed password signs out everywhere else', async () => {
  await using site = await createDeskSite()
  const client = await join(site)
  const other = new DeskClient(site)
  await other.send('/ru/desk/sign-in', { name: 'aigul', password })
  expect((await other.get('/ru/desk/security')).status).toBe(200)
  const next = 'Ысык-Көлдүн жээги'
  const wrong = await client.send('/ky/desk/security/password', { password: 'wrong', next, repeat: next })
  expect(errorsOf(wrong)).toEqual(['password:password_wrong'])
  const changed = await client.send('/ky/desk/security/password', { password, next, repeat: next })
  expect(changed.location).toBe('/ky/desk/security?said=password_changed')
  expect((await other.get('/ru/desk/security')).status).toBe(401)
  expect((await client.get('/ky/desk/security')).status).toBe(200)
})

test('a form of any size or kind is answered, and never by a fault of ours', async () => {
  await using site = await createDeskSite()
  const client = await join(site)
  const strange = ['<script>alert(1)</script>', '\u0000\u0007', '\u202eabc', 'аіgul', '😀'.repeat(500), '']
  for (const path of [
    'sign-in',
    'sign-in/code',
    'security/password',
    'security/confirm',
    'security/passkeys',
    'security/sessions',
  ])
    for (const value of strange) {
      const names = ['name', 'password', 'code', 'next', 'repeat', 'answer', 'to', 'session', 'key_name']
      const sent = await client.send(
        `/ky/desk/${path}`,
        names.map((name): [string, string] => [name, value]),
      )
      expect(sent.status, `${path} ${value}`).toBeLessThan(500)
    }
  expect((await client.send('/ky/desk/sign-in', { name: 'x'.repeat(10_000_000) })).status).toBe(413)
  expect(site.reported).toEqual([])
})
