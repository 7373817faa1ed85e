/** The weeks that most offices of the country have, to be chosen with one tap. */

/** In OpenStreetMap's syntax; the first is the week of the state's offices. */
export const commonWeeks: readonly string[] = [
  'Mo-Fr 09:00-12:00,13:00-18:00; Sa-Su off; PH off',
  'Mo-Fr 08:00-12:00,13:00-17:00; Sa-Su off; PH off',
  'Mo-Fr 09:00-13:00,14:00-18:00; Sa-Su off; PH off',
  'Mo-Fr 09:00-17:00; Sa-Su off; PH off',
  'Mo-Sa 09:00-18:00; Su off; PH off',
  '24/7',
]
