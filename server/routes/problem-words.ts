/** The words of the problem pages and of the eligibility check in every language. */
import en from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { type ProblemWords, problemWords } from '@legalmap/data/pages/problem-words.ts'

export const wordsOfProblems: Record<Language, ProblemWords> = {
  ky: problemWords(ky, 'ky'),
  ru: problemWords(ru, 'ru'),
  en: problemWords(en, 'en'),
}
