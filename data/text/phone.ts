/** Phone numbers as people here read them, and as links take them. */

/** `+996312626210` → `+996 312 62 62 10`; short numbers and foreign ones stay as they are. */
export function formatPhone(number: string): string {
  const match = /^\+996(\d{3})(\d{2})(\d{2})(\d{2})$/.exec(number)
  return match ? `+996 ${match[1]} ${match[2]} ${match[3]} ${match[4]}` : number
}

/** The `tel:` address (RFC 3966); an extension is dialled after a pause, which every phone understands. */
export const phoneAddress = (number: string, extension: string): string => `tel:${number}${extension ? `,${extension}` : ''}`
