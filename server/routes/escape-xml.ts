/** Writes a text into XML, where five characters have a meaning of their own. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
