/**
 * Splits CSV text (RFC 4180: commas, optional quotes, LF or CRLF) into lines of cells. Own code because a pack's tables are
 * read at every start of the server, and the general parser took half of the time of reading a pack.
 */

/** Throws an Error that names the line (from 1, as an editor counts) where quoting is broken. */
export function splitCsv(text: string): readonly string[][] {
  const lines: string[][] = []
  for (let position = 0; position < text.length; ) {
    const newline = text.indexOf('\n', position)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(position, text[end - 1] === '\r' && newline !== -1 ? end - 1 : end)
    if (line.includes('"')) {
      // Quoted cells may hold commas and line ends: such a record is read cell by cell.
      const [cells, next] = readRecord(text, position)
      lines.push(cells)
      position = next
    } else {
      lines.push(line.split(','))
      position = end + 1
    }
  }
  return lines
}

const endOfBareCell = /,|\r?\n|$/g

/** The cells of the record that begins at `start`, and the position where the next one begins. */
function readRecord(text: string, start: number): [cells: string[], next: number] {
  const cells: string[] = []
  for (let position = start; ; position++) {
    let cell: string
    if (text[position] === '"') [cell, position] = readQuoted(text, position)
    else {
      endOfBareCell.lastIndex = position
      const end = endOfBareCell.exec(text)?.index ?? text.length
      cell = text.slice(position, end)
      if (cell.includes('"')) throw brokenAt(text, position, 'a quote stands inside a cell that does not begin with one')
      position = end
    }
    cells.push(cell)
    if (text[position] === ',') continue
    if (text[position] === '\r') position++
    if (position < text.length && text[position] !== '\n') throw brokenAt(text, position, 'text follows a closing quote')
    return [cells, position + 1]
  }
}

/** The content of the quoted cell that begins at `start`, and the position behind its closing quote. */
function readQuoted(text: string, start: number): [cell: string, end: number] {
  for (let position = start + 1; ; position += 2) {
    position = text.indexOf('"', position)
    if (position === -1) throw brokenAt(text, start, 'a quote is opened and never closed')
    if (text[position + 1] !== '"') return [text.slice(start + 1, position).replaceAll('""', '"'), position + 1]
  }
}

const brokenAt = (text: string, position: number, what: string): Error =>
  new Error(`line ${text.slice(0, position).split('\n').length}: ${what}`)
