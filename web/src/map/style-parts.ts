/** What all layers of the map's style are written with: fonts, and values that change with the zoom. */
import type { ExpressionSpecification } from 'maplibre-gl'

/**
 * There is no glyph server: MapLibre then draws letters with the device's own fonts. It reads the weight from the first name of
 * a stack, so that name is the weight alone, and the letters come from the next family that is there.
 */
const families = ['Roboto', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Arial']
export const regular = ['Regular', ...families]
export const bold = ['Bold', ...families]
export const italic = ['Italic', ...families]

export const byZoom = (...stops: (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification
