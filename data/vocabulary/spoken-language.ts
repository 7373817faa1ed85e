/** The languages that a provider serves people in; sign language is one. */
export const spokenLanguages = ['ky', 'ru', 'en', 'uz', 'tg', 'sign'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]
