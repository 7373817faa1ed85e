/** From this width on list and map stand side by side, as in find.css. */
export const wideScreen = '(min-width: 900px)'
