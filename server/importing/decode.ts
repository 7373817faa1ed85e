/** Bytes of a text file to text: UTF-8, UTF-16 with its mark, or the Windows-1251 that a Russian Excel writes. */
import { UnreadableFile } from './unreadable-file.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1251'
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture from a text
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu

/** Throws UnreadableFile for workbooks, archives and anything else that is no text. A byte order mark is dropped. */
export function decode(bytes: Uint8Array, sheet: string): { text: string; encoding: Encoding } {
  // a zip (.xlsx, .ods) and the older .xls
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFile('file_spreadsheet', sheet)
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: encoding !== 'windows-1251' }).decode(bytes)
  } catch {
    throw new UnreadableFile('file_encoding', sheet)
  }
  const odd = text.match(controls)?.length ?? 0
  if (odd > 0 && (text.includes('\0') || odd * 100 > text.length)) throw new UnreadableFile('file_binary', sheet)
  // single bytes of a wrong encoding fall on 0x98, which Windows-1251 does not have, or on signs that no text of ours is full of
  if (encoding === 'windows-1251' && !looksLikeText(text)) throw new UnreadableFile('file_encoding', sheet)
  return { text, encoding }
}

/** In Windows-1251 that is text, the letters beyond ASCII are nearly all Russian. */
function looksLikeText(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const usual = text.match(/[а-яё№«»–—…“”„\u00a0]/giu)?.length ?? 0
  return usual * 2 >= beyond
}
