/** `pnpm artwork`: makes the font files, the icons and the card that stand in the repository. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeCard } from './make-card.ts'
import { makeFonts } from './make-fonts.ts'
import { makeIcons } from './make-icons.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** The paths of files that are not what the command would make. */
export async function outdatedArtwork(): Promise<Map<string, Uint8Array>> {
  const files = [...(await makeFonts()), ...makeIcons(project), ...makeCard(project)]
  return new Map(
    files.filter(([path, bytes]) => !existsSync(project + path) || !readFileSync(project + path).equals(Buffer.from(bytes))),
  )
}

if (import.meta.main) {
  for (const [path, bytes] of await outdatedArtwork()) {
    writeFileSync(project + path, bytes)
    console.log(`${path}: ${bytes.length.toLocaleString('en')} bytes`)
  }
}
