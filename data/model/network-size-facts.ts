/** Every fact of a network size: what a source counted, told whole but for what coordinators noted. */
import { type Fact, toldNever, toldWhole } from './fact.ts'

export const networkSizeFacts = [
  { key: 'id', shape: 'date', empty: '', label: 'id', told: toldWhole },
  { key: 'as_of', shape: 'date', empty: '', label: 'as_of', told: toldWhole },
  // no number of centers: a row without one is refused before it is kept
  { key: 'centers', shape: 'number', empty: null, label: 'centers', told: toldWhole },
  { key: 'qualifier', shape: 'word', empty: '', label: 'qualifier', told: toldWhole },
  { key: 'source_title', shape: 'line', empty: '', label: 'source_title', told: toldWhole },
  { key: 'source_url', shape: 'line', empty: '', label: 'source_url', told: toldWhole },
  { key: 'note', shape: 'text', empty: '', label: 'note', told: toldNever },
] as const satisfies readonly Fact[]
