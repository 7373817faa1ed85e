/** The colours of the pictures by day and by night, and what shows on narrow screens: an image styles itself by its own width. */
const day = {
  land: '#f6f2e8',
  outside: '#eae7df',
  water: '#b5d5e4',
  shore: '#8fbcd1',
  relief: '#8f7a55',
  snow: '#fff',
  country: '#6c5a7c',
  oblast: '#94839f',
  ink: '#1b2430',
  quiet: '#655873',
  lakename: '#1f6688',
  halo: '#fffdf8',
  lake: '#0e5673',
  onlake: '#fff',
}

const night: typeof day = {
  land: '#1f2c36',
  outside: '#121b22',
  water: '#12394d',
  shore: '#2a5d77',
  relief: '#7d7a66',
  snow: '#8a949c',
  country: '#a899bd',
  oblast: '#7d7191',
  ink: '#eef1f2',
  quiet: '#b3a7c6',
  lakename: '#7fc6e3',
  halo: '#101920',
  lake: '#7fc6e3',
  onlake: '#0f171d',
}

const variables = (colours: typeof day) =>
  `svg{${Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`

/** Up to this many CSS pixels the picture shows its `narrow` labels. */
const narrow = 560

const rules = [
  'text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;fill:var(--ink);stroke:var(--halo);stroke-linejoin:round;paint-order:stroke}',
  '.outside{fill:var(--outside)}',
  '.land{fill:var(--land)}',
  '.relief{fill:var(--relief)}',
  '.snow{fill:var(--snow);opacity:.5}',
  '.water{fill:var(--water)}',
  '.line{fill:none;stroke-linejoin:round;stroke-linecap:round}',
  '.river{stroke:var(--shore)}',
  '.neighbour{stroke:var(--oblast);opacity:.6}',
  '.district{stroke:var(--oblast);opacity:.7;stroke-width:.8;stroke-dasharray:3 3}',
  '.oblast{stroke:var(--oblast);stroke-width:1.2;stroke-dasharray:6 3}',
  '.glow{stroke:var(--country);stroke-width:7;opacity:.16}',
  '.country{stroke:var(--country);stroke-width:1.6}',
  '.bold{font-weight:600}',
  '.quiet{fill:var(--quiet)}',
  '.lakename{fill:var(--lakename);font-style:italic}',
  '.dot{fill:var(--ink);stroke:var(--halo)}',
  '.marker{fill:var(--lake);stroke:var(--halo)}',
  '.eye{fill:var(--onlake)}',
  '.count{fill:var(--onlake);stroke:none;font-weight:600}',
  '.area{fill:url(#hatch);stroke:var(--lake);stroke-width:2;stroke-dasharray:6 4}',
  '.hatch{stroke:var(--lake);stroke-width:1.5;opacity:.55}',
  '.scale{fill:none;stroke:var(--ink);stroke-width:1.5}',
  '.narrow{display:none}',
]

export const styleSheet = `<style>${variables(day)}${rules.join('')}@media(max-width:${narrow}px){.wide{display:none}.narrow{display:inline}}@media(prefers-color-scheme:dark){${variables(night)}}</style>`
