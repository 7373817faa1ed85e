/** The one comment in opening hours that is ours to say in every language: OpenStreetMap's "by appointment". */

/** As OpenStreetMap writes it. https://wiki.openstreetmap.org/wiki/Key:opening_hours#Comments */
export const byAppointment = 'by appointment'

const spellings = new Set([
  byAppointment,
  'on appointment',
  'по записи',
  'по предварительной записи',
  'жазылуу боюнча',
  'алдын ала жазылуу менен',
])

export const isByAppointment = (comment: string): boolean => spellings.has(comment.trim().toLowerCase())
