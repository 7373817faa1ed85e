/** What facts and the words of closed lists are called, for whoever keeps the register. */
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'

/** Facts whose words the public site says, by what its keys begin with. */
const ofSite: Readonly<Record<string, string>> = {
  kind: 'kind',
  topics: 'topic',
  audiences: 'audience',
  languages: 'spoken',
  cost: 'cost',
  accessibility: 'accessibility',
}

const labels = new Map<string, string>(providerFacts.map(({ key, label }) => [key, label]))

export interface FactWords {
  /** Of a fact, or of one language of it: `address.ky`. */
  nameOf: (fact: string) => string
  /** A word of a closed list. */
  wordOf: (fact: string, word: string) => string
  groupOf: (group: CheckGroup) => string
}

export function useFactWords(): FactWords {
  const { t: site } = useWords()
  const { t, knows, facts } = useDeskWords()
  return {
    nameOf(fact) {
      const [key = fact, language] = fact.split('.')
      const name = facts[labels.get(key) ?? key] ?? key
      return language && knows(`language.${language}`) ? `${name} · ${t(`language.${language}` as 'language.ky')}` : name
    },
    wordOf(fact, word) {
      const own = `word.${fact}.${word}`
      if (knows(own)) return t(own as Parameters<typeof t>[0])
      const prefix = ofSite[fact]
      return prefix ? site(`${prefix}.${word}` as Parameters<typeof site>[0]) : word
    },
    groupOf: (group) => t(`group.${group}`),
  }
}
