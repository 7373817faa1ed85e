/** Finds where a text stops being JSON, because the engine's own message tells the place only of some errors. */

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\u{10ffff}]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

/** The offset of the first token that does not belong there, or the length of a text that ends too early or is JSON after all. */
export function findJsonError(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  const closed = (): Expected => (open.length === 0 ? 'nothing' : ', or end')
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(text)
    const start = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0)
    if (!match) return start
    const [, mark, string] = match
    const container = open.at(-1)
    if (mark === undefined) {
      if (string !== undefined && expected.startsWith('key')) expected = ':'
      else if (expected.startsWith('value')) expected = closed()
      else return start
    } else if ((mark === '{' || mark === '[') && expected.startsWith('value')) {
      open.push(mark)
      expected = mark === '{' ? 'key or }' : 'value or ]'
    } else if (mark === '}' && container === '{' && (expected === 'key or }' || expected === ', or end')) {
      open.pop()
      expected = closed()
    } else if (mark === ']' && container === '[' && (expected === 'value or ]' || expected === ', or end')) {
      open.pop()
      expected = closed()
    } else if (mark === ',' && expected === ', or end') expected = container === '{' ? 'key' : 'value'
    else if (mark === ':' && expected === ':') expected = 'value'
    else return start
  }
  return text.length
}
