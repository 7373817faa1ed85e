/** Draws the card of the whole site in all languages: shown beside a link where the card of its page cannot be drawn. */
import { readFileSync } from 'node:fs'
import type { Messages } from '@legalmap/data/messages/messages.ts'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { drawCard } from '@legalmap/server/cards/draw-card.ts'
import { drawPng } from '@legalmap/server/cards/draw-png.ts'

/** Files by their path in the project. */
export function makeCard(project: string): Map<string, Uint8Array> {
  const read = (language: Language) => JSON.parse(readFileSync(`${project}data/messages/${language}.json`, 'utf8')) as Messages
  const title = languages.map((language) => read(language)['site.name']).join(' · ')
  // all three do not fit beside the number: the state language
  const svg = drawCard({ site: '', title, kind: '', where: '', hotline: read('ky')['hotline.short'] })
  return new Map([['web/public/card.png', drawPng(svg)]])
}
