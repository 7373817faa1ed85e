/** The subcommands of `pnpm legalmap` as its help lists them; a test holds the table of the README to the same. */
const commands: readonly (readonly [call: string, what: string])[] = [
  ['import providers FILE.csv [--apply]', 'plan or apply an import of providers'],
  ['import consultations FILE.csv [--apply]', 'plan or apply an import of consultation counts'],
  ['import visits FILE.csv [--apply]', 'plan or apply an import of visits and lawyers’ days'],
  ['export providers FILE.csv', 'write all providers as a file that can be imported, with the notes of coordinators'],
  ['undo BATCH [--apply]', 'plan or apply the undoing of a batch'],
  ['plans [show|apply|leave|refuse|drop PLAN]', 'what waits for a decision, and deciding it'],
  ['accounts [list|invite|reset|close|sessions|log NAME]', 'the people of the desk: inviting them, helping them to sign in'],
  ['geodata build', 'cut the layers and tables into a geodata pack'],
  ['geodata check DIR', 'say what is wrong with a geodata pack'],
  ['messages check|accept', 'say which translations are missing or stale, mark those read'],
  ['doctor', 'check the settings, the geodata, the accounts and the database'],
]

const width = Math.max(...commands.map(([call]) => call.length)) + 4

export const usage = `Usage: pnpm legalmap COMMAND

${commands.map(([call, what]) => `  ${call.padEnd(width)}${what}`).join('\n')}

Each command says more with --help.`
