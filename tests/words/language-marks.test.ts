import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtPages } from '../privacy/built-pages.ts'
import { createTestSite, type TestSite } from '../site.ts'

/** No word of ours begins like this: whatever holds it came from the register, in Russian. */
const mark = 'Йцукен'
const inRussian = (text: string) => ({ ky: '', ru: `${mark} ${text}`, en: '' })

let site: TestSite
beforeAll(async () => {
  site = await createTestSite((await builtPages())())
  const provider = exampleProvider({
    id: 'only-russian',
    kind: 'crisis_center',
    unit_id: 'uzgen',
    place_id: 's41706255600010',
    name: inRussian('центр'),
    operator: inRussian('мэрия'),
    address: inRussian('улица'),
    landmark: inRussian('рынок'),
    phones: [{ number: '+996555000111', extension: '', label: inRussian('приёмная'), channels: ['call'] }],
    notices: [{ text: inRussian('закрыто'), from: '2026-01-01', until: '2027-01-01' }],
    topics: ['family'],
    status: 'open',
  })
  const visit = exampleVisit({
    id: 'visit-russian',
    provider_id: provider.id,
    unit_id: 'uzgen',
    place: inRussian('клуб'),
    note: inRussian('паспорт'),
  })
  await site.store.write(exampleWriting('russian', [insert('provider', provider), insert('visit', visit)]))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The language that is marked for each text of a document, by its nearest element that says one. */
function textsWithLanguage(html: string): { text: string; language: string; tag: string }[] {
  const open: { tag: string; language: string }[] = []
  const texts: ReturnType<typeof textsWithLanguage> = []
  // the content of scripts and styles is read by no one
  const read = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '')
  for (const [, closing, tag, attributes = '', text] of read.matchAll(/<(\/)?([a-z0-9-]+)((?:"[^"]*"|[^">])*)>|([^<]+)/gi)) {
    const { language: around = '', tag: inside = '' } = open.at(-1) ?? {}
    if (text !== undefined) texts.push({ text, language: around, tag: inside })
    else if (closing) {
      while (open.length > 0 && open.pop()?.tag !== tag) {}
    } else if (tag && !empty.has(tag.toLowerCase()) && !attributes.endsWith('/'))
      open.push({ tag, language: /\slang="([^"]*)"/.exec(attributes)?.[1] ?? around })
  }
  return texts
}

test('a text without a mark of its language is noticed', () => {
  const html = '<html lang="en"><p>a<br>b <b lang="ru">c</b> d</p></html>'
  expect(textsWithLanguage(html).map(({ text, language }) => [text, language])).toEqual([
    ['a', 'en'],
    ['b ', 'en'],
    ['c', 'ru'],
    [' d', 'en'],
  ])
})

const paths = [
  '?unit=uzgen&kind=crisis_center',
  '?selected=only-russian&unit=uzgen&kind=crisis_center',
  '/providers/only-russian',
  '/providers/only-russian/card',
  '/units/uzgen/poster',
  '/visits?unit=uzgen',
  '/problems/domestic-violence?unit=uzgen',
]
test.each(paths.flatMap((path) => [`/ky${path}`, `/en${path}`]))(
  'what is there only in Russian is marked as Russian on %s',
  async (path) => {
    const response = await site.app.request(path)
    expect(response.status).toBe(200)
    const texts = textsWithLanguage(await response.text()).filter(({ text }) => text.includes(mark))
    if (!path.includes('/problems/')) expect(texts.length).toBeGreaterThan(0)
    // the window's title and the message to send on are one text in two languages, of which no part can be marked
    const marked = texts.filter(({ tag, text }) => tag !== 'title' && !text.includes('https://legalmap.example/'))
    expect(marked.filter(({ language }) => language !== 'ru').map(({ text }) => text)).toEqual([])
  },
)
