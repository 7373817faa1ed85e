/** The words of the site and of the problems in every language, as the server needs them: all at hand. */
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import { type Translate, translator } from '@legalmap/data/messages/messages.ts'
import problemsEn from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import problemsKy from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import problemsRu from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { type ProblemWords, problemWords } from '@legalmap/data/pages/problem-words.ts'

/** `t` says the site's own words, `words` those of the problems. */
export const wordsOf: Readonly<Record<Language, { t: Translate; words: ProblemWords }>> = {
  ky: { t: translator(ky, 'ky'), words: problemWords(problemsKy, 'ky') },
  ru: { t: translator(ru, 'ru'), words: problemWords(problemsRu, 'ru') },
  en: { t: translator(en, 'en'), words: problemWords(problemsEn, 'en') },
}
