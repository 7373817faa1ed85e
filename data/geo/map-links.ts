/** Finds the marker in a link to a map: whose link it is, and which of its numbers are the place and not the window. */

export type MapMaker = '2gis' | 'google' | 'yandex' | 'openstreetmap' | 'apple' | 'geo'

/** `marker`: text with the two numbers of the place; `window`: those of the part of the map that was in sight, and no place. */
export type FoundInLink =
  | { maker: MapMaker; marker: string }
  | { maker: MapMaker; window: string; zoom: number }
  | { maker: MapMaker; problem: 'short_link' | 'only_window' | 'no_position' }
  | { problem: 'unknown_link' }

/** Hosts whose addresses stand for a longer one that only their server knows. */
const shortLinks: readonly (readonly [RegExp, MapMaker])[] = [
  [/^(?:maps\.app\.goo\.gl|goo\.gl|g\.co|share\.google)$/, 'google'],
  [/^go\.2gis\.com$/, '2gis'],
  [/^(?:osm\.org|openstreetmap\.org|www\.openstreetmap\.org)\/go\//, 'openstreetmap'],
  [/^(?:maps\.apple|maps\.apple\.com)\/p\//, 'apple'],
  [/^(?:[a-z.]*yandex\.[a-z.]+|maps\.yandex\.[a-z]+)\/(?:[a-z-]+\/)*maps\/-\//, 'yandex'],
]

const number = String.raw`-?\d{1,3}(?:\.\d+)?`
const pair = new RegExp(`^\\s*(?:loc:|@)?\\s*(${number})\\s*[,+\\s/]\\s*(${number})`)
const pairOf = (text: string | null | undefined): string | null => {
  const [, first, second] = pair.exec(text ?? '') ?? []
  return first && second ? `${first} ${second}` : null
}
const firstPair = (...texts: (string | null | undefined)[]): string | null => {
  for (const text of texts) {
    const found = pairOf(text)
    if (found) return found
  }
  return null
}

/** Taken apart by ourselves: `data` knows no URL of the browser's or the server's. */
interface Link {
  path: string
  query: ReadonlyMap<string, string>
  hash: string
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}

function partsOf(text: string): { host: string; link: Link } {
  const [, host = '', path = '', query = '', hash = ''] = /^https?:\/\/([^/?#]+)([^?#]*)\??([^#]*)#?(.*)$/iu.exec(text) ?? []
  const entries = query.split('&').map((entry) => entry.split('=') as [string, string?])
  return {
    host: host.toLowerCase(),
    link: {
      path: decode(path),
      query: new Map(entries.map(([name, ...value]) => [decode(name), decode(value.join('='))])),
      hash: decode(hash),
    },
  }
}

const found = (maker: MapMaker, marker: string | null, hasWindow: boolean): FoundInLink =>
  marker ? { maker, marker } : { maker, problem: hasWindow ? 'only_window' : 'no_position' }

/** `!3d…!4d…` is the marker, the last one where there are several; `@` is the window. */
function inGoogle({ path, query }: Link): FoundInLink {
  const data = [...path.matchAll(new RegExp(`!3d(${number})!4d(${number})`, 'g'))].at(-1)
  const inPath = /\/(?:place|search|dir\/[^/]*)\/([^/@]+)/.exec(path)?.[1]
  const degrees = inPath && /\d\s*°/.test(inPath) ? inPath : null
  const marker = data
    ? `${data[1]} ${data[2]}`
    : (firstPair(query.get('q'), query.get('query'), query.get('destination'), query.get('daddr'), inPath) ??
      (/\d\s*°/.test(query.get('q') ?? '') ? (query.get('q') ?? null) : degrees))
  return found('google', marker, /@-?\d/.test(path) || query.has('ll') || query.has('center'))
}

/** `pt`, `whatshere[point]` and `poi[point]` are markers, longitude first; `text` and the end of `rtext` are as typed; `ll` is the window. */
function inYandex({ query }: Link): FoundInLink {
  const points = (query.get('pt') ?? '').split('~').filter((point) => point !== '')
  const marker = firstPair(
    query.get('whatshere[point]'),
    query.get('poi[point]'),
    points.length === 1 ? points[0] : '',
    query.get('text'),
    query.get('rtext')?.split('~').at(-1),
  )
  return found('yandex', marker, query.has('ll'))
}

/** Behind `/geo/…`, `/firm/…` longitude comes first; `m` is the window. */
function inTwoGis({ path, query }: Link): FoundInLink {
  const inPath = path
    .split('/')
    .map((part) => pairOf(part))
    .find((part) => part !== null)
  const onTheWay = /\/to\/(.*)$/.exec(path)?.[1]
  return found('2gis', inPath ?? firstPair(onTheWay), query.has('m') || query.has('queryState'))
}

function inOpenStreetMap({ query, hash }: Link): FoundInLink {
  const marker = firstPair(`${query.get('mlat') ?? ''},${query.get('mlon') ?? ''}`)
  if (marker) return { maker: 'openstreetmap', marker }
  const [, zoom, latitude, longitude] =
    new RegExp(`map=(\\d{1,2}(?:\\.\\d+)?)/(${number})/(${number})`).exec(hash || `map=${query.get('map') ?? ''}`) ?? []
  return zoom && latitude && longitude
    ? { maker: 'openstreetmap', window: `${latitude} ${longitude}`, zoom: Number(zoom) }
    : { maker: 'openstreetmap', problem: 'no_position' }
}

function inApple({ query }: Link): FoundInLink {
  const marker = firstPair(query.get('coordinate'), query.get('ll'), query.get('q'), query.get('daddr'))
  return found('apple', marker, query.has('center') || query.has('sll'))
}

/** `geo:42.87,74.56`; Android writes `geo:0,0?q=42.87,74.56(name)`. RFC 5870. */
function inGeo(text: string): FoundInLink {
  const [, at = '', query = ''] = /^geo:([^?]*)\??(.*)$/iu.exec(text) ?? []
  const asked = /(?:^|&)q=([^&]*)/.exec(query)?.[1]
  return found('geo', firstPair(decode(asked ?? ''), at), false)
}

const makers: readonly (readonly [RegExp, (link: Link) => FoundInLink])[] = [
  [/(?:^|\.)google\.[a-z.]+$/, inGoogle],
  [/(?:^|\.)yandex\.[a-z.]+$|^ya\.ru$/, inYandex],
  [/(?:^|\.)2gis\.[a-z.]+$/, inTwoGis],
  [/(?:^|\.)(?:openstreetmap|osm)\.org$/, inOpenStreetMap],
  [/^maps\.apple\.com$/, inApple],
]

/** What a link says, `https:` or `geo:`. */
export function findInLink(text: string): FoundInLink {
  if (/^geo:/iu.test(text)) return inGeo(text)
  const { host, link } = partsOf(text)
  const short = shortLinks.find(([address]) => address.test(host) || address.test(host + link.path))
  if (short) return { maker: short[1], problem: 'short_link' }
  const read = makers.find(([address]) => address.test(host))?.[1]
  return read ? read(link) : { problem: 'unknown_link' }
}
