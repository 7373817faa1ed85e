/** Shows how far a long import is: one moving line on a terminal, a line now and then elsewhere. */
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import type { Progress } from '@legalmap/data/importing/plan.ts'
import type { Language } from '@legalmap/data/model/language.ts'

/** Where progress is shown: standard error, so that the report stays clean. */
export interface ProgressOutput {
  write(text: string): unknown
  isTTY?: boolean
}

/** Files up to this many rows are done before a line would be read, so that only a terminal shows them. */
const quietRows = 2000
const linesElsewhere = 10

export function showProgress(output: ProgressOutput, language: Language): Progress {
  let shown = -1
  return (done, total) => {
    if (!output.isTTY && total <= quietRows) return
    const step = Math.floor((done / Math.max(1, total)) * (output.isTTY ? 100 : linesElsewhere))
    if (step === shown) return
    shown = step
    const line = reportText('progress', language, { done: String(done), total: String(total) })
    output.write(output.isTTY ? `\r${line}${done >= total ? '\n' : ''}` : `${line}\n`)
  }
}
