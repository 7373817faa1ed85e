/** The hours of a center in a form, in OpenStreetMap's syntax: what an editor of weeks writes, and who has none of it types. */
import { parseHours } from '../../hours/parse-hours.ts'
import { lineField } from './form-field.ts'

export const scheduleField = lineField('schedule', 500, (text) => (parseHours(text).ok ? null : 'unreadable_hours'))
