/** Every fact of a consultation count. What may be told of it follows the visibility of the provider that it counts for. */
import { type Fact, toldCoarsely, toldNever, toldWhole } from './fact.ts'

// an empty scope, measure, qualifier or number is none: a count without one is refused before it is kept
export const consultationCountFacts = [
  { key: 'id', shape: 'id', empty: '', label: 'id', told: toldWhole },
  { key: 'period_start', shape: 'date', empty: '', label: 'period_start', told: toldWhole },
  { key: 'period_end', shape: 'date', empty: '', label: 'period_end', told: toldWhole },
  { key: 'scope', shape: 'word', empty: '', label: 'scope', told: toldWhole },
  { key: 'unit_ids', shape: 'ids', empty: [], label: 'unit_ids', told: toldCoarsely },
  { key: 'provider_id', shape: 'reference', empty: '', label: 'provider_id', told: toldWhole },
  { key: 'measure', shape: 'word', empty: '', label: 'measure', told: toldWhole },
  { key: 'topic', shape: 'word', empty: 'all', label: 'topic', told: toldWhole },
  { key: 'client_group', shape: 'word', empty: 'all', label: 'client_group', told: toldWhole },
  { key: 'delivered_by', shape: 'word', empty: 'all', label: 'delivered_by', told: toldWhole },
  { key: 'gender', shape: 'word', empty: 'all', label: 'gender', told: toldWhole },
  { key: 'count', shape: 'number', empty: null, label: 'count', told: toldWhole },
  { key: 'qualifier', shape: 'word', empty: '', label: 'qualifier', told: toldWhole },
  { key: 'part_of', shape: 'reference', empty: '', label: 'part_of', told: toldWhole },
  { key: 'source_title', shape: 'line', empty: '', label: 'source_title', told: toldCoarsely },
  { key: 'source_url', shape: 'line', empty: '', label: 'source_url', told: toldCoarsely },
  { key: 'source_date', shape: 'date', empty: '', label: 'source_date', told: toldWhole },
  { key: 'note', shape: 'text', empty: '', label: 'note', told: toldNever },
  { key: 'origin', shape: 'word', empty: 'printed', label: 'origin', told: toldNever, later: true },
] as const satisfies readonly Fact[]
