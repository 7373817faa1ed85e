/** What a bench finds: figures, some with a limit, as a table for people and as one JSON object for programs. */

export type Limit = { at_most: number } | { at_least: number }

export interface Figure {
  name: string
  value: number
  /** `bytes`, `MB` (1,000,000 bytes), `s`, `ms`, `requests`, or `ratio` for a plain number. */
  unit: 'bytes' | 'MB' | 's' | 'ms' | 'requests' | 'ratio'
  limit?: Limit
  /** What the figure is made of or goes with, in its own words. */
  details?: Readonly<Record<string, number | string | readonly string[]>>
}

/** The middle value, or the mean of the two in the middle. Throws a RangeError where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new RangeError('No values: there is no median')
  return (upper + lower) / 2
}

/** Whether a figure keeps its limit; null where it has none. */
export function isWithin({ value, limit }: Figure): boolean | null {
  if (!limit) return null
  return 'at_most' in limit ? value <= limit.at_most : value >= limit.at_least
}

const write = (value: number, unit: Figure['unit']): string => {
  const decimals = unit === 'ms' ? 3 : unit === 'ratio' || unit === 's' ? 2 : unit === 'MB' ? 1 : 0
  const number = value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return unit === 'ratio' ? number : `${number} ${unit}`
}

const writeLimit = (figure: Figure): string => {
  if (!figure.limit) return ''
  return 'at_most' in figure.limit
    ? `≤ ${write(figure.limit.at_most, figure.unit)}`
    : `≥ ${write(figure.limit.at_least, figure.unit)}`
}

const writeDetail = ([name, value]: [string, number | string | readonly string[]]): string =>
  `${name.replaceAll('_', ' ')} ${typeof value === 'object' ? value.join(', ') : value.toLocaleString('en')}`

/** One line a figure, below a line of headings; what keeps no limit is marked BEYOND. */
export function toTable(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'limit', 'within', 'details'],
    ...figures.map((figure) => {
      const within = isWithin(figure)
      return [
        figure.name,
        write(figure.value, figure.unit),
        writeLimit(figure),
        within === null ? '' : within ? 'yes' : 'BEYOND',
        Object.entries(figure.details ?? {})
          .map(writeDetail)
          .join('; '),
      ]
    }),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0
    return column === 1 ? cell.padStart(width) : cell.padEnd(width)
  }
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n')
}

/** What `--json` prints: the figures with whether each keeps its limit. */
export const toJson = (bench: string, figures: readonly Figure[]) => ({
  bench,
  figures: figures.map(({ limit, details, ...figure }) => ({
    ...figure,
    limit: limit ?? null,
    within: isWithin({ ...figure, ...(limit && { limit }) }),
    details: details ?? {},
  })),
})
