/** What people call a fact, in their language: apart from the words of the pages, which a citizen loads. */
import type { Language } from '../../model/language.ts'
import en from './en.json' with { type: 'json' }
import ky from './ky.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

const labels: Record<Language, Readonly<Record<string, string>>> = { ky, ru, en }

/** `label` is the one that the model gives the fact. */
export const factLabel = (label: string, language: Language): string => labels[language][label] ?? label
