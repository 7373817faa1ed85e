/** What the examples of a part are, and what they are given to draw with. */

import problemsEn from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import problemsKy from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import problemsRu from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import type { Asked } from '@legalmap/data/pages/asked.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { forEver } from '@legalmap/data/pages/page-kind.ts'
import type { PageContent } from '@legalmap/data/pages/page-kinds.ts'
import { makeKept } from '@legalmap/data/pages/page-kinds.ts'
import { problemWords } from '@legalmap/data/pages/problem-words.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { parsePageState } from '@legalmap/data/search/page-address.ts'
import type { AriaRole, ReactNode } from 'react'
import type { Find } from '../find/use-find.ts'
import type { Words } from '../ui/words.tsx'
import { sampleNow, sampleRegister } from './sample-register.ts'

type Entries = readonly (readonly [string, string])[]
type Named<Name extends PageContent['name']> = Extract<PageContent, { name: Name }>

/** The words of a language, and contents made of the sample register as the server would make them. */
export interface Look extends Words {
  now: number
  page: <Name extends PageContent['name']>(name: Name, path: string, entries?: Entries) => Named<Name>
  /** The same with what stands around a content. */
  whole: <Name extends PageContent['name']>(name: Name, path: string, entries?: Entries) => Page & { content: Named<Name> }
  /** What stands around any content, of a page without an address too. */
  around: <Content>(content: Content, path?: string, entries?: Entries) => Page & { content: Content }
  provider: (id: string) => PublicProvider
  /** The answer of that id, as a question gives it. */
  hit: (id: string, entries?: Entries) => ListedHit
  /** The state of the find page at a question, with nothing behind its buttons. */
  find: (entries?: Entries, given?: Partial<Find>) => Find
}

/** One state of a part. `finds` is what somebody who listens to it must meet: a role and its name, or a piece of that. */
export interface Example {
  draw: (look: Look) => ReactNode
  finds: readonly [role: AriaRole, name: (look: Look) => string]
}

/** What an examples file gives: the states of one part by their names. */
export type Examples = Readonly<Record<string, Example>>

const pack: Asked['pack'] = {
  hash: 'sample',
  pictures: 'sample',
  tiles: {
    address: '',
    min_zoom: 0,
    max_zoom: 0,
    layers: [],
    attribution: '© OpenStreetMap contributors',
    bounds: [69, 39, 81, 44],
    bytes: 0,
    streets: null,
  },
}
const register = sampleRegister()
const problemMessages = { ky: problemsKy, ru: problemsRu, en: problemsEn }
const nothing = () => {}

export function createLook(words: Words): Look {
  const { language } = words
  const asked = { register, pack, language, words: problemWords(problemMessages[language], language), t: words.t, now: sampleNow }
  const look: Look = {
    ...words,
    now: sampleNow,
    page: <Name extends PageContent['name']>(name: Name, path: string, entries: Entries = []) => {
      const content = makeKept(path, { ...asked, entries })?.content
      if (content?.name !== name) throw new Error(`${path} is not a page of the name ${name}`)
      return content as Named<Name>
    },
    whole: (name, path, entries = []) => look.around(look.page(name, path, entries), path, entries),
    around: (content, path = '', entries = []) => ({
      ...completePage(
        { content: content as PageContent, until: forEver },
        {
          language,
          path,
          search: entries.length > 0 ? `?${new URLSearchParams(entries.map((entry) => [...entry]))}` : '',
          public_url: 'https://legalmap.example',
          leave_to: 'https://weather.example/',
          now: sampleNow,
          snapshot: '',
          card: '',
          t: words.t,
          visits: register.visits,
        },
      ),
      content: content as never,
    }),
    provider: (id) => {
      const found = register.by_id.get(id)
      if (!found) throw new Error(`The sample register has no ${id}`)
      return found
    },
    hit: (id, entries = []) => {
      const found = look.page('find', '', [...entries, ['limit', '100']]).help.hits.find((hit) => hit.id === id)
      if (!found) throw new Error(`${id} is not among the answers`)
      return found
    },
    find: (entries = [], given = {}) => ({
      state: parsePageState(entries),
      help: look.page('find', '', entries).help,
      device: { state: 'off' },
      highlighted: null,
      highlight: nothing,
      ask: nothing,
      select: nothing,
      show: nothing,
      nearMe: nothing,
      forgetPosition: nothing,
      suggest: () => [],
      prepare: nothing,
      answersHere: false,
      now: sampleNow,
      ...given,
    }),
  }
  return look
}
