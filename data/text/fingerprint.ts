/** A short mark of a text, to see whether it is still the same. */

/** FNV-1a over UTF-16 code units, 32 bits, as eight hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
