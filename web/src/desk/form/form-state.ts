/** What a form holds and what is wrong with it: from a sending that the server did not take, or as a page that is alive keeps it. */
import type { FormError, SentForm } from '@legalmap/data/desk/desk-page.ts'
import { createContext, useContext } from 'react'
import { useDeskPage } from '../desk-view.ts'
import { type DeskWords, useDeskWords } from '../desk-words.tsx'

/** Given around the fields of a form that starts with what a record holds. */
export const SentFormContext = createContext<SentForm | null>(null)

export function useSentForm(): SentForm | null {
  const { form } = useDeskPage()
  return useContext(SentFormContext) ?? form
}

/** What is wrong, in the person's language. */
export const errorInWords = ({ code, values }: FormError, { t, knows }: Pick<DeskWords, 't' | 'knows'>): string => {
  const key = `error.${code}`
  return t((knows(key) ? key : 'error.not_taken') as Parameters<DeskWords['t']>[0], { ...values })
}

/** The id of a field by its name: what an error summary leads to. */
export const fieldId = (name: string) => `field-${name.replaceAll(/[^a-zA-Z0-9_-]/g, '-')}`

export interface FieldState {
  id: string
  /** What was typed, where it was sent and not taken; else what the field starts with. */
  value: string
  error: string | null
}

/** A field of the form that stands around it. */
export function useField(name: string, starts = ''): FieldState {
  const sent = useSentForm()
  const words = useDeskWords()
  const typed = sent?.entries.find(([of]) => of === name)?.[1]
  const error = sent?.errors.find(({ field }) => field === name)
  return { id: fieldId(name), value: typed ?? starts, error: error ? errorInWords(error, words) : null }
}
