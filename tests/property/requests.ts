/** Requests of every kind, good and bad, for property tests. */
import fc from 'fast-check'

export interface GeneratedRequest {
  path: string
  method: string
  headers: Readonly<Record<string, string | undefined>>
  body: string | Uint8Array<ArrayBuffer>
}

const oddTexts = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '%ff',
  '%2e%2e%2f',
  '..',
  '\\..\\',
  '{}',
  ':id',
  '*',
  '🏔',
  'Өзгөн',
  'a'.repeat(5000),
  '%F0%9F%8F%94'.repeat(200),
  '<script>',
  "' OR 1=1 --",
  '-1',
  '1e999',
  '0x10',
  'NaN',
  '99999999999999999999',
)

export const anyText = fc.oneof(
  { weight: 3, arbitrary: oddTexts },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.double().map(String),
)

/** What a URL takes as it is, or percent-encoded; lone surrogates cannot be encoded. */
const inUrl = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.boolean()).map(([value, encoded]) => (encoded ? encodeURIComponent(value.toWellFormed()) : value))

/** Fills the parameters of a route's pattern, such as `/tiles/:hash/:z{[0-9]+}`, with known values or anything. */
export function pathOf(pattern: string, known: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
  const parts = pattern.split(/(:\w+(?:\{(?:[^{}]|\{[^{}]*\})*\})?|\*)/)
  const arbitraries = parts.map((part) => {
    if (part === '*') return inUrl(anyText)
    if (!part.startsWith(':')) return fc.constant(part)
    const name = /^:(\w+)/.exec(part)?.[1] ?? ''
    const values = known[name] ?? []
    return values.length > 0 ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, inUrl(anyText)) : inUrl(anyText)
  })
  return fc.tuple(...arbitraries).map((chosen) => chosen.join('').replace(/[?#]/g, ''))
}

const goodValues = fc.constantFrom(
  ...[
    'Ош',
    'ngo',
    'hotline',
    'land',
    'women',
    'uz',
    'true',
    'false',
    'osh',
    's41711000000000',
    '74.59,42.87',
    '5000',
    '72,40,74,42',
    '20',
    'map',
    'people',
    'all',
  ],
)
const names = fc.constantFrom(
  ...[
    'q',
    'kind',
    'topic',
    'problem',
    'audience',
    'language',
    'open_now',
    'step_free',
    'free_of_charge',
    'verified_last_year',
    'unit',
    'place',
    'near',
    'radius',
    'bbox',
    'limit',
    'cursor',
    'provider',
    'measure',
    'selected',
    'view',
  ],
)
const entry = fc.tuple(fc.oneof({ weight: 4, arbitrary: names }, anyText), fc.oneof(goodValues, anyText))
const query = fc
  .array(inUrl(entry.map(([name, value]) => `${name}=${value}`)), { maxLength: 5 })
  .map((entries) => (entries.length ? `?${entries.join('&').replaceAll('#', '')}` : ''))

const visible = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 60 })
const headerValues: Record<string, fc.Arbitrary<string>> = {
  'accept-encoding': fc.constantFrom('br', 'gzip', 'br;q=0, gzip', '*;q=0', 'br;q=', ';;;,,,=', 'identity'),
  'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', ',,,', '"', 'W/'),
  'accept-language': fc.constantFrom('ky', 'ru;q=x', 'en-GB;q=0.1, ru', ',,;q=', '*', 'x'.repeat(3000)),
  'content-type': fc.constantFrom('application/json', 'application/json;charset=', 'text/plain', '/', ';', 'multipart/form-data'),
  'content-length': fc.constantFrom('0', '-1', '70000', 'x', '1e3'),
  'content-encoding': fc.constantFrom('gzip', 'identity', 'x'),
  range: fc.constantFrom('bytes=0-1', 'bytes=-', 'x'),
  host: fc.constantFrom('evil.example', '', 'a b'),
  cookie: fc.constantFrom('a=b', '=;=;'),
}
const headers = fc.record(
  Object.fromEntries(
    Object.entries(headerValues).map(([name, values]) => [name, fc.oneof({ weight: 3, arbitrary: values }, visible)]),
  ),
  { requiredKeys: [] },
)

const oddJson = fc.constantFrom(
  '',
  'null',
  '[]',
  '{"__proto__":{"limit":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"near":[1e999,-1e999]}',
  '{"near":[0.0000000000000000000001,-0]}',
  '{"radius":5e-324,"near":[74,42]}',
  '{"limit":1e400}',
  '{"limit":9007199254740993}',
  '{"q":"\\u0000\\ud800"}',
  '{"kind":[["ngo"]]}',
  '{"kind":{"length":1,"0":"ngo"}}',
  '{"bbox":[1,2,3]}',
  '{"q":1,"q":2}',
  '['.repeat(60_000),
  `${'{"q":'.repeat(12_000)}1${'}'.repeat(12_000)}`,
  `{"q":"${'я'.repeat(40_000)}"}`,
  '{"limit": 3,,}',
)
const member = fc.oneof(
  fc.constantFrom<unknown>('ngo', ['ngo'], [74.59, 42.87], 5, 500, [72, 40, 74, 42], 's41711000000000', 'osh', null, true),
  fc.jsonValue({ maxDepth: 2 }),
)
const body = fc.oneof(
  oddJson,
  fc.json(),
  fc.dictionary(fc.oneof({ weight: 5, arbitrary: names }, anyText), member, { maxKeys: 5 }).map((value) => JSON.stringify(value)),
  anyText,
  fc.uint8Array({ maxLength: 100 }).map((bytes) => new Uint8Array(bytes)),
)

const methods = fc.oneof(
  { weight: 4, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'PROPFIND'),
)

export function anyRequest(path: fc.Arbitrary<string>): fc.Arbitrary<GeneratedRequest> {
  return fc.record<GeneratedRequest>({
    path: fc.tuple(path, query).map((parts) => parts.join('')),
    method: methods,
    headers,
    body,
  })
}

/** The request as the platform takes it; null for what no client could send, which the platform refuses. */
export function toRequest({ path, method, headers: given, body: content }: GeneratedRequest): Request | null {
  const withBody = method !== 'GET' && method !== 'HEAD'
  try {
    return new Request(new URL(path.startsWith('/') ? `http://localhost${path}` : path, 'http://localhost/'), {
      method,
      headers: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]])),
      ...(withBody ? { body: content } : {}),
    })
  } catch {
    return null
  }
}
