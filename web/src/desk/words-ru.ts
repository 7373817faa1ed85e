/** All that the desk says in Russian, in one piece: its own words, and those of the site, in which it shows what the public sees. */
import account from '@legalmap/data/messages/desk/account/ru.json' with { type: 'json' }
import records from '@legalmap/data/messages/desk/records/ru.json' with { type: 'json' }
import frame from '@legalmap/data/messages/desk/ru.json' with { type: 'json' }
import work from '@legalmap/data/messages/desk/work/ru.json' with { type: 'json' }
import facts from '@legalmap/data/messages/facts/ru.json' with { type: 'json' }
import site from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { AllWords } from './desk-words.tsx'

export const words: AllWords = { desk: { ...frame, ...account, ...records, ...work }, site, facts }
