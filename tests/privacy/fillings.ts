/** What to ask of a route: values for the parameters of its pattern by name, questions for its query, bodies for what it is sent. */
import { readdirSync } from 'node:fs'
import { languages } from '@legalmap/data/model/language.ts'
import { locatorStamp, overviewStamp } from '@legalmap/data/pages/addresses.ts'
import { editionOf } from '@legalmap/data/published/newest-snapshot.ts'
import { builtFolder } from '@legalmap/scripts/build.ts'
import { cardOf } from '@legalmap/server/cards/page-card.ts'
import { packOfPages } from '@legalmap/server/routes/tiles.ts'
import { wordsOf } from '@legalmap/server/words.ts'
import { partsOf } from '../routes.ts'
import type { TestSite } from '../site.ts'

export const canaryIds = [
  'canary-public',
  'canary-town',
  'canary-town-closed',
  'canary-town-unit',
  'canary-hidden',
  'canary-hidden-closed',
  'canary-hidden-city',
] as const
const unitIds = ['bishkek', 'bishkek-lenin', 'bishkek-oktyabr', 'osh', 'uzgen', 'kara-suu', 'chui', 'nowhere']
const visitIds = ['visit-hidden', 'visit-town', 'visit-public']

/** The cards of every canary and of some other pages, by the names that are theirs as the register is. */
function cardNames({ publisher }: TestSite['site']): string[] {
  const register = publisher.current()
  const subjects = ['home', 'visits', 'problem-domestic-violence', ...canaryIds.map((id) => `provider-${id}`)]
  return languages.flatMap((language) =>
    subjects.flatMap((subject) => {
      const card = cardOf(subject, { register, ...wordsOf[language] })
      return card ? [card.address.replace('/cards/', '')] : []
    }),
  )
}

/**
 * Values by the name of a parameter; where routes give a parameter a form, those that have it are taken. A new parameter needs its
 * line here, or the walk fails.
 */
export function parameterValues({ site, pack }: TestSite): Record<string, readonly string[]> {
  const published = site.publisher.current()
  const drawn = { register: published, pack: packOfPages(site) }
  const pictures = ['overview', ...canaryIds, ...unitIds]
  return {
    language: languages,
    id: [...canaryIds, 'flac-kerben', 'nobody', ...visitIds],
    unit: unitIds,
    slug: ['domestic-violence', 'land', 'nowhere'],
    file: [...canaryIds.map((id) => `${id}.vcf`), 'nobody.vcf', ...visitIds.map((id) => `${id}.ics`), 'nobody.ics'],
    stamp: [...new Set([overviewStamp(drawn), ...published.providers.map((provider) => locatorStamp(provider, drawn))])],
    edition: [editionOf({ pack, build: site.web.build })],
    snapshot: [`${published.version}.json`, '0.json'],
    name: [...pictures.flatMap((name) => languages.map((language) => `${name}-${language}.svg`))],
    card: [...cardNames(site), '000000000000-ru-home.png', '000000000000-en-provider-canary-hidden.png'],
    icon: readdirSync(`${builtFolder()}/client`),
    asset: readdirSync(`${builtFolder()}/client/assets`).filter((file) => !/\.(br|gz)$/.test(file)),
    desk_asset: readdirSync(`${builtFolder()}/desk/desk-assets`).filter((file) => !/\.(br|gz)$/.test(file)),
    behind: ['plans', 'plans/7'],
    token: ['AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'x'],
    account: ['nobody'],
    review: ['review-1'],
    part: ['1.xml', '2.xml'],
    hash: [pack.hash],
    z: ['0', '5'],
    x: ['0', '22'],
    y: ['0', '11'],
  }
}

/** Every address of a pattern. Throws where a parameter has no known value. */
export function addressesOf(pattern: string, values: Record<string, readonly string[]>, patterns: readonly string[]): string[] {
  let addresses = ['']
  for (const part of partsOf(pattern)) {
    if (typeof part === 'string') {
      addresses = addresses.map((before) => before + part)
      continue
    }
    if (part.name === '*') {
      const before = pattern.slice(0, -1)
      // it says no to whatever the finer ones do not take
      if (patterns.some((other) => other !== pattern && other.startsWith(before))) return []
      throw new Error(`${pattern}: nobody knows what lies behind it; give its parts a name, and values in fillings.ts`)
    }
    const fitting = (values[part.name] ?? []).filter((value) => part.form.test(value))
    if (fitting.length === 0)
      throw new Error(`${pattern}: no known value of :${part.name} fits ${part.form}; give one in fillings.ts`)
    addresses = addresses.flatMap((start) => fitting.map((value) => start + value))
  }
  return addresses
}

export type Entries = readonly (readonly [string, string])[]

/** Values of a query's parameters by name, good and bad; around the secret points and far from them. */
export function queryValues([longitude, latitude]: readonly [number, number]): Record<string, readonly string[]> {
  const at = `${longitude},${latitude}`
  const box = (size: number) =>
    [longitude - size, latitude - size, longitude + size, latitude + size].map((n) => n.toFixed(6)).join()
  return {
    q: [
      'canary',
      'Canary canary-hidden',
      'Узген',
      'Кара-Суу',
      'Bishkek',
      'zyqqvarnonetownstreet',
      'зйыххварн',
      'printed.example',
      '+996555000111',
      'x'.repeat(201),
    ],
    kind: ['crisis_center', 'wrong'],
    topic: ['family', 'wrong'],
    problem: ['domestic-violence', 'land', 'wrong'],
    audience: ['women', 'wrong'],
    language: ['ky', 'wrong'],
    open_now: ['true', '1', 'wrong'],
    step_free: ['true', '1'],
    free_of_charge: ['true', '1'],
    verified_last_year: ['true', '1'],
    unit: ['osh', 'uzgen', 'kara-suu', 'bishkek', 'bishkek-lenin', 'nowhere'],
    place: ['s41711000000000', 's41706255600010', 's1'],
    near: [at, '74.59,42.87', '73.3,40.77', '72,40', 'here'],
    radius: ['1', '2000000', '-1'],
    bbox: [box(0.0005), box(0.02), box(0.5), '68,38,82,45', 'all'],
    limit: ['1', '200', '0'],
    cursor: ['2026-11-22.canary-hidden', '0~canary-hidden', '0~canary-town', '1500.5~nobody', 'c', 'count-hidden', 'x'],
    provider: ['canary-hidden', 'canary-town', 'nobody'],
    measure: ['people', 'wrong'],
    from: ['2026-12-06', 'wrong'],
    selected: ['canary-hidden', 'canary-town', 'nobody'],
    view: ['map', 'wrong'],
    to: ['/ky/desk/security', 'https://evil.example/'],
    said: ['signed_out', 'wrong'],
    page: ['1', '2', '3', '99', 'wrong'],
    due: ['any', 'place', 'wrong'],
    who: ['aigul', 'nobody', '-'],
    day: ['2026-11-22', '2026-03-01', 'wrong'],
    batch: ['canaries', 'wrong'],
    before: ['2', '9999', 'wrong'],
    mine: ['yes', 'wrong'],
    name: ['Canary canary-hidden', 'zyqqvarnonetownstreet', 'x'],
    phone: ['+996555000111', '0555 000 111', 'x'],
    settlement: ['Узген', 'Бишкек', 'x'],
    keep: ['canary-hidden', 'canary-public', 'nobody'],
    other: ['canary-town', 'nobody'],
    copy: ['2026-11', 'wrong'],
    by: ['weekday', 'wrong'],
  }
}

/** Questions of more than one part, which narrow down more than each part. */
const combinations: readonly (readonly string[])[] = [
  ['near', 'radius', 'limit'],
  ['near', 'kind'],
  ['near', 'cursor'],
  ['place', 'radius'],
  ['place', 'kind', 'cursor'],
  ['bbox', 'kind'],
  ['bbox', 'near'],
  ['unit', 'kind'],
  ['q', 'unit'],
  ['q', 'near'],
  ['kind', 'limit'],
  ['unit', 'provider'],
]

/** Every parameter by every value, then the combinations of those that are known here. */
export function questionsOf(names: readonly string[], values: Record<string, readonly string[]>): Entries[] {
  const alone = names.flatMap((name) => {
    const known = values[name]
    if (!known) throw new Error(`no known value of the query's ${name}; give one in fillings.ts`)
    return known.map((value): Entries => [[name, value]])
  })
  const together = combinations
    .filter((parts) => parts.every((name) => names.includes(name)))
    .flatMap((parts) =>
      parts.reduce<Entries[]>(
        (all, name) =>
          all.flatMap((before) => (values[name] ?? []).slice(0, 3).map((value): Entries => [...before, [name, value]])),
        [[]],
      ),
    )
  return [...alone, ...together]
}

/** What is sent to a path, as texts. A new one needs its line here, or the walk fails. */
export function bodiesOf(pattern: string, questions: readonly Entries[]): string[] {
  // the desk takes nothing that does not come from a page of ours
  if (/^\/(?::language.*|api\/v1)\/desk/.test(pattern)) return ['']
  if (pattern !== '/api/v1/search') throw new Error(`${pattern} takes a body that nobody knows; give one in fillings.ts`)
  const tuples = new Set(['near', 'bbox'])
  const value = (name: string, text: string) =>
    tuples.has(name) || name === 'limit' || name === 'radius' ? JSON.parse(`[${/^[-\d.,]+$/.test(text) ? text : '"x"'}]`) : text
  const member = (name: string, text: string) => (tuples.has(name) ? value(name, text) : [value(name, text)].flat()[0])
  return [
    '',
    '[]',
    '{"near":',
    ...questions.map((entries) => JSON.stringify(Object.fromEntries(entries.map(([name, text]) => [name, member(name, text)])))),
  ]
}
