/** What a check of a pack says: where something is wrong and what to do about it. */

/** An error makes the pack wrong or unreadable; a warning is for a person to look at. `row` counts as a spreadsheet does. */
export interface Finding {
  severity: 'error' | 'warning'
  file: string
  row?: number
  message: string
}

export const errorIn = (file: string, message: string): Finding => ({ severity: 'error', file, message })
export const warningIn = (file: string, message: string): Finding => ({ severity: 'warning', file, message })

/** The finding as one line for a person. */
export const describeFinding = ({ severity, file, row, message }: Finding): string =>
  `${severity} ${file}${row === undefined ? '' : `, row ${row}`}: ${message}`

/** Runs `read`; what it throws becomes an error of `file`. */
export function attempt<T>(file: string, findings: Finding[], read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    const message = (error as Error).message
    // Reading names the file itself; a finding has it already.
    findings.push(errorIn(file, message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message))
    return null
  }
}
