/** Answers given on the device: the search engine and the register that it searches, loaded together once somebody may ask. */
import type { Language } from '@legalmap/data/model/language.ts'
import { type HelpView, helpView, type PlaceLabel, suggestPlaces, type ViewOptions } from '@legalmap/data/pages/help-view.ts'
import type { SearchQuery } from '@legalmap/data/search/query.ts'
import { loadRegister } from './index-source.ts'

export interface LocalAnswers {
  help: (query: SearchQuery, options: Omit<ViewOptions, 'visits'>) => HelpView
  suggest: (text: string, language: Language, limit: number) => PlaceLabel[]
}

/** Rejects where the register cannot be loaded; the next try is a new one. */
export async function loadLocalAnswers(): Promise<LocalAnswers> {
  const { index, visits } = (await loadRegister()).register
  return {
    help: (query, options) => helpView(index, query, { ...options, visits }),
    suggest: (text, language, limit) => suggestPlaces(index, text, language, limit),
  }
}
