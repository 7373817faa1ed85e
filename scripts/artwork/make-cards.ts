/** Draws the cards that messengers and networks show beside a link to the site, one a language. */
import { readFileSync } from 'node:fs'
import { type MessageKey, type Messages, translator } from '@legalmap/data/messages/messages.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { Resvg } from '@resvg/resvg-js'

/** What networks ask for, in pixels. */
const width = 1200
const height = 630
/** As many letters of the heading as a line holds at its size. */
const longestLine = 25

function lines(text: string): string[] {
  const found: string[] = []
  for (const word of text.split(' ')) {
    const last = found.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longestLine) found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  return found
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function card(say: (key: MessageKey) => string, mark: string): string {
  const heading = lines(say('home.title')).map(
    (line, at) => `<text x="80" y="${262 + at * 84}" font-size="72" font-family="Golos Text SemiBold">${escaped(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Golos Text" fill="#1b2430">
<path d="M0 0h1200v630H0z" fill="#fbfaf7"/><path d="M0 500h1200v130H0z" fill="#0e5673"/>
<g transform="translate(64 56) scale(4)">${mark}</g><text x="176" y="122" font-size="40" font-family="Golos Text SemiBold">${escaped(say('site.name'))}</text>
${heading.join('\n')}
<text x="80" y="582" font-size="34" fill="#ffffff">${escaped(say('hotline.short'))}</text><text x="1120" y="590" font-size="64" font-family="Golos Text SemiBold" fill="#ffffff" text-anchor="end">114</text>
</svg>`
}

/** Files by their path in the project, drawn with our own letters alone, from font files by their path in the project. */
export function makeCards(project: string, fonts: readonly string[]): Map<string, Uint8Array> {
  const mark = readFileSync(`${project}web/public/icon.svg`, 'utf8').replace(/^<svg[^>]*>|<title>.*<\/title>|<\/svg>\s*$/g, '')
  return new Map(
    languages.map((language) => {
      const messages = JSON.parse(readFileSync(`${project}data/messages/${language}.json`, 'utf8')) as Messages
      const picture = new Resvg(card(translator(messages, language), mark), {
        font: { fontFiles: fonts.map((path) => project + path), loadSystemFonts: false, defaultFontFamily: 'Golos Text' },
      })
      return [`web/public/card-${language}.png`, picture.render().asPng()]
    }),
  )
}
