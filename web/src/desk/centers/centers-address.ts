/** The address of my centers as somebody asks for them. */
import type { CentersQuery } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Language } from '@legalmap/data/model/language.ts'

export const centersAddress = (language: Language, query: CentersQuery): string =>
  deskAddress(
    language,
    'centers',
    {},
    Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value as string]] : []))),
  )
