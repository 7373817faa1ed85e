/** Every fact of social procurement: kept, and published nowhere yet. */
import { type Fact, toldNever } from './fact.ts'

export const socialProcurementFacts = [
  { key: 'id', shape: 'id', empty: '', label: 'id', told: toldNever },
  { key: 'level', shape: 'word', empty: '', label: 'level', told: toldNever },
  { key: 'unit', shape: 'line', empty: '', label: 'unit', told: toldNever },
  { key: 'year', shape: 'number', empty: null, label: 'year', told: toldNever },
  { key: 'measure', shape: 'word', empty: '', label: 'procurement_measure', told: toldNever },
  { key: 'value', shape: 'number', empty: null, label: 'value', told: toldNever },
  { key: 'currency', shape: 'word', empty: '', label: 'currency', told: toldNever },
  { key: 'focus', shape: 'line', empty: '', label: 'focus', told: toldNever },
  { key: 'source_title', shape: 'line', empty: '', label: 'source_title', told: toldNever },
  { key: 'source_date', shape: 'date', empty: '', label: 'source_date', told: toldNever },
] as const satisfies readonly Fact[]
