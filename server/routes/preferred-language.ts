/** The language of ours that somebody wants. */
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'

/** The person's best language by Accept-Language; Kyrgyz where none of ours is asked for. */
export function preferredLanguage(accepted: string): Language {
  const wanted = accepted
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { language: range.split('-')[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return (wanted[0]?.language as Language | undefined) ?? 'ky'
}
