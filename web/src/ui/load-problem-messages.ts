/** Loads the words of the problem pages in one language: only a page that the device draws by itself needs them. */
import type { ProblemMessages } from '@legalmap/data/messages/problems/problem-messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'

const chunks: Record<Language, () => Promise<{ default: ProblemMessages }>> = {
  ky: () => import('@legalmap/data/messages/problems/ky.json'),
  ru: () => import('@legalmap/data/messages/problems/ru.json'),
  en: () => import('@legalmap/data/messages/problems/en.json'),
}

export const loadProblemMessages = async (language: Language): Promise<ProblemMessages> => (await chunks[language]()).default
