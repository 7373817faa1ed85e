/** The error of a file that cannot be read as a table, with the notice that tells a person what to do. */
import type { Notice } from '@legalmap/data/importing/notice.ts'
import { type FileCode, fileNotice } from '@legalmap/data/importing/rules/file-unreadable.ts'

export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  notice: Notice
  constructor(code: FileCode, sheet: string, params: Record<string, string> = {}, row: number | null = null) {
    super(`${sheet}: ${code}`)
    this.notice = fileNotice(code, sheet, params, row)
  }
}
