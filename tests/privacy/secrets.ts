/** What must not be told, unmistakably spelt, and how it is found again in whatever form an output may give it. */

/**
 * Every secret text begins with one of these, which no real word does: whatever holds one of them has told a secret, also when it
 * was cut. The second and third have letters that are two characters in NFD.
 */
const stems = { en: 'zyqqvarn', ru: 'зйыххварн', ky: 'зйөңңварн' } as const

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The same secret in every language, with characters that every format has to escape. `tag` is in letters. */
export const secretText = (tag: string) => ({
  ky: `${capital(stems.ky)}${tag} "көчөсү" <&'>`,
  ru: `${capital(stems.ru)}${tag} "улица" <&'>`,
  en: `${capital(stems.en)}${tag} "street" <&'>`,
})

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodings: readonly ((text: string) => string)[] = [
  // a folded line of a calendar or of an address book
  (text) => text.replace(/\r?\n[ \t]/g, ''),
  (text) =>
    text
      .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
      .replaceAll('+', ' '),
  (text) =>
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(["'\\/;,])/g, '$1'),
  (text) =>
    text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
      name
        ? (entities[name.toLowerCase()] ?? '')
        : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10) % 0x110000),
    ),
]

/** Runs of base64, decoded from each of the four places where a group of letters may begin. */
function* base64Texts(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g))
    for (let start = 0; start < 4; start++) yield Buffer.from(run.slice(start), 'base64').toString('utf8')
}

/** The text as it is and as everything that it can be the encoded form of, three times over. */
function* readings(text: string): Generator<string> {
  const seen = new Set([text])
  let last = [text]
  for (let depth = 0; depth < 3; depth++) {
    const next = last.flatMap((one) => decodings.map((decode) => decode(one))).filter((one) => !seen.has(one))
    last = [...new Set(next)]
    for (const one of last) seen.add(one)
  }
  yield* seen
  for (const one of base64Texts(text)) yield one
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** The secrets that a text tells, each with what stands around it. */
export function secretTexts(text: string): string[] {
  const found = new Set<string>()
  for (const reading of readings(text)) {
    const lower = plain(reading)
    for (const stem of Object.values(stems).map(plain)) {
      const at = lower.indexOf(stem)
      if (at !== -1) found.add(lower.slice(Math.max(0, at - 60), at + 60))
    }
  }
  return [...found]
}

/** Degrees: a number nearer than this to a secret one gives it away. About a hundred metres. */
export const nearness = 0.0012
const roughly = 0.0055

/**
 * The numbers of a text that tell a secret point `[longitude, latitude]`: one alone that is near with three decimals or more, or
 * as a whole number of ten-thousandths to ten-millionths; two together that are near when rounded to hundredths.
 */
export function secretNumbers(text: string, points: readonly (readonly [number, number])[]): string[] {
  const found: string[] = []
  const near = (value: number, secret: number, by: number) => Math.abs(value - secret) <= by
  for (const reading of new Set([text, ...decodings.map((decode) => decode(text))])) {
    const numbers = [...reading.matchAll(/(?<![\w.])-?\d{1,3}(?:\.\d+)?(?![\d])/g)].map(({ 0: digits, index }) => ({
      digits,
      value: Number(digits),
      from: index,
      to: index + digits.length,
    }))
    const whole = [...reading.matchAll(/(?<![\w.])\d{6,9}(?![\w.])/g)].map(([digits]) => Number(digits))
    for (const [longitude, latitude] of points) {
      for (const [position, { digits, value, from, to }] of numbers.entries()) {
        if (/\.\d{3}/.test(digits) && (near(value, longitude, nearness) || near(value, latitude, nearness))) found.push(digits)
        const next = numbers[position + 1]
        if (!next || next.from - to > 30) continue
        const [a, b] = [value, next.value]
        if (
          (near(a, longitude, roughly) && near(b, latitude, roughly)) ||
          (near(b, longitude, roughly) && near(a, latitude, roughly))
        )
          found.push(reading.slice(from, next.to))
      }
      for (const value of whole)
        for (const unit of [1e4, 1e5, 1e6, 1e7])
          if (near(value / unit, longitude, nearness) || near(value / unit, latitude, nearness)) found.push(String(value))
    }
  }
  return [...new Set(found)]
}
