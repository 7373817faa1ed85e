/** Findings: what an import has to say about a cell, a row or a file, as a code with facts; the words are in `data/messages/import`. */

/** `error`: something in the file was not taken in. `warning`: taken in, but look at it. `info`: for the record. */
export type Severity = 'error' | 'warning' | 'info'

type Parameters = Readonly<Record<string, string>>

/** `column` is the name the register knows the column by, empty where no column is meant; `value` is the cell, shortened. */
export interface Finding {
  code: string
  severity: Severity
  column: string
  value: string
  params: Parameters
}

/** `row` is null where the whole file is meant. */
export interface PlacedFinding extends Finding {
  sheet: string
  row: number | null
}

export type Codes = Readonly<Record<string, Severity>>

const longestValue = 80

/** A value as a finding shows it: one line, at most 80 characters. */
function shorten(value: string): string {
  const oneLine = value.replace(/\s+/gu, ' ').trim()
  const characters = [...oneLine]
  return characters.length <= longestValue ? oneLine : `${characters.slice(0, longestValue - 1).join('')}…`
}

export type Find<C extends Codes> = (
  code: keyof C & string,
  about?: { column?: string; value?: string; params?: Parameters },
) => Finding

/** The maker of one rule's findings: a rule can only use the codes it declares. */
export const finder =
  <C extends Codes>(codes: C): Find<C> =>
  (code, { column = '', value = '', params = {} } = {}) => ({
    code,
    severity: codes[code] as Severity,
    column,
    value: shorten(value),
    params,
  })

export const hasErrors = (findings: readonly { severity: Severity }[]) => findings.some((finding) => finding.severity === 'error')
