/** Finds and changes named CHECK constraints in the text of a CREATE TABLE, however they are quoted and wherever they stand. */

interface Token {
  /** A word as it is written, a name without its quotes, or one sign. */
  text: string
  start: number
  end: number
}

const closing: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' }

/** The words, names and signs of an SQL text; spaces and comments are in none. */
function tokensOf(sql: string): Token[] {
  const tokens: Token[] = []
  const pattern = /--[^\n]*|\/\*[\s\S]*?\*\/|[\p{L}\p{N}_$]+|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|\S/gu
  for (const { 0: found, index } of sql.matchAll(pattern)) {
    if (found.startsWith('--') || found.startsWith('/*')) continue
    const quote = closing[found.charAt(0)]
    const quoted = found.length > 1 && quote !== undefined && found.charAt(0) !== "'"
    const text = quoted ? found.slice(1, -1).replaceAll(quote + quote, quote) : found
    tokens.push({ text, start: index, end: index + found.length })
  }
  return tokens
}

interface Constraint {
  /** From its comma, where it has one before it, to behind its check. */
  start: number
  end: number
  /** Of the brackets around what is checked, both included. */
  check: { start: number; end: number }
}

function constraintIn(definition: string, name: string): Constraint {
  const tokens = tokensOf(definition)
  const word = (index: number) => tokens[index]?.text.toLowerCase()
  const at = tokens.findIndex(
    (_, index) =>
      word(index) === 'constraint' && tokens[index + 1]?.text === name && word(index + 2) === 'check' && word(index + 3) === '(',
  )
  const [first, opening] = [tokens[at], tokens[at + 3]]
  if (at < 0 || !first || !opening) throw new Error(`the schema has no check called ${name}`)
  let depth = 0
  for (const { text, end } of tokens.slice(at + 3)) {
    if (text === '(') depth += 1
    else if (text === ')') depth -= 1
    if (depth > 0) continue
    const comma = tokens[at - 1]
    const start = comma?.text === ',' ? comma.start : first.start
    return { start, end, check: { start: opening.start, end } }
  }
  throw new Error(`a bracket of the check called ${name} is not closed`)
}

/** The definition with another check, in SQL and without brackets, in the place of that one. */
export function withCheck(definition: string, name: string, check: string): string {
  const { start, end } = constraintIn(definition, name).check
  return `${definition.slice(0, start)}(${check})${definition.slice(end)}`
}

export function withoutCheck(definition: string, name: string): string {
  const { start, end } = constraintIn(definition, name)
  return definition.slice(0, start) + definition.slice(end)
}
