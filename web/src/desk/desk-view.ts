/** What a page's own part is given, and the hooks by which every part of the desk knows the page it stands on. */
import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { type ComponentType, createContext, useContext } from 'react'

/** The page without its resources: those are asked for with `useResource`. */
export type ShownPage = Omit<DeskPage, 'resources'>

/** The part of a page that is its own: a `main`, made with `DeskMain`. */
export type DeskView = ComponentType<{ page: ShownPage }>

export const ShownPageContext = createContext<ShownPage | null>(null)

export function useDeskPage(): ShownPage {
  const page = useContext(ShownPageContext)
  if (!page) throw new Error('useDeskPage is used outside of a page of the desk')
  return page
}

/** Who is signed in; throws where nobody can be, as at the gate. */
export function usePerson(): DeskPerson {
  const { person } = useDeskPage()
  if (!person) throw new Error('Nobody is signed in on this page')
  return person
}
