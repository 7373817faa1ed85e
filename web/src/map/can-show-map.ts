/** Whether this device can draw the moving map at all. */
let known: boolean | null = null

export function canShowMap(): boolean {
  if (known === null) {
    try {
      known = document.createElement('canvas').getContext('webgl2') !== null
    } catch {
      known = false
    }
  }
  return known
}
