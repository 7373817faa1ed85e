/** The error of a file that cannot be read as a table, with the finding that tells a person what to do. */
import type { PlacedFinding } from '@legalmap/data/importing/finding.ts'
import { type FileCode, fileFinding } from '@legalmap/data/importing/rules/file-unreadable.ts'

export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  finding: PlacedFinding
  constructor(code: FileCode, sheet: string, params: Record<string, string> = {}, row: number | null = null) {
    super(`${sheet}: ${code}`)
    this.finding = fileFinding(code, sheet, params, row)
  }
}
