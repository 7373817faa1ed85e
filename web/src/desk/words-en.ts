/** All that the desk says in English, in one piece: its own words, and those of the site, in which it shows what the public sees. */
import account from '@legalmap/data/messages/desk/account/en.json' with { type: 'json' }
import frame from '@legalmap/data/messages/desk/en.json' with { type: 'json' }
import records from '@legalmap/data/messages/desk/records/en.json' with { type: 'json' }
import work from '@legalmap/data/messages/desk/work/en.json' with { type: 'json' }
import site from '@legalmap/data/messages/en.json' with { type: 'json' }
import facts from '@legalmap/data/messages/facts/en.json' with { type: 'json' }
import type { AllWords } from './desk-words.tsx'

export const words: AllWords = { desk: { ...frame, ...account, ...records, ...work }, site, facts }
