/** An unexpected error as a report may hold it: where it happened, never what somebody had typed. */

/** What engines and libraries quote in a message can come from a request: `"Kerben" is not valid JSON`. */
const quoted = /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|“[^”\n]*”|«[^»\n]*»/g

/** The error's name, its message without what it quotes, and where it was thrown. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  // what spans several lines is not the message of an engine
  const [message = ''] = error.message.split('\n')
  return [`${error.name}: ${message.replace(quoted, '…')}`, ...frames].join('\n')
}
