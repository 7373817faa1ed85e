/** The texts that people who look for help read: every table of messages but those of imports, which coordinators read. */
import { type Message, parseMessage } from '@legalmap/data/messages/format.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { readTables } from '@legalmap/scripts/messages/message-tables.ts'

export const citizenTables = readTables().filter(({ name }) => !name.startsWith('import'))

/** What a message says, once for each form of its plurals and choices, with its values as one word each. */
function spoken(message: Message): string[] {
  return message.reduce<string[]>(
    (texts, part) => {
      const said = typeof part === 'string' ? [part] : part.options.size > 0 ? [...part.options.values()].flatMap(spoken) : ['X']
      return texts.flatMap((before) => said.map((text) => before + text))
    },
    [''],
  )
}

export interface Said {
  key: string
  language: Language
  text: string
}

/** Everything that is said in a language. */
export const saidIn = (language: Language): Said[] =>
  citizenTables.flatMap(({ texts }) =>
    Object.entries(texts[language]).flatMap(([key, pattern]) =>
      spoken(parseMessage(pattern)).map((text) => ({ key, language, text })),
    ),
  )
