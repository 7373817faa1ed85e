/** The kind of browser and system behind a user agent: enough to know one's own phone again, too little to know a person by. */

/** The first that fits counts: Edge, Opera and Yandex call themselves Chrome, and Chrome calls itself Safari. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['yandex', /\bYaBrowser\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|CriOS)\//],
  ['safari', /\bSafari\//],
]
const systems: readonly (readonly [string, RegExp])[] = [
  ['android', /\bAndroid\b/],
  ['ios', /\b(?:iPhone|iPad|iPod)\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b/],
  ['linux', /\bLinux\b|\bCrOS\b/],
]

const firstOf = (list: typeof browsers, text: string) => list.find(([, pattern]) => pattern.test(text))?.[0] ?? ''

export function deviceOf(user_agent: string): { browser: string; system: string } {
  const text = user_agent.slice(0, 1000)
  return { browser: firstOf(browsers, text), system: firstOf(systems, text) }
}
