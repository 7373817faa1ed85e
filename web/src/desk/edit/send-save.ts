/** Sends a change of a center to the desk's API, and says what came of it. */
import { centerAddress } from '@legalmap/data/desk/addresses.ts'
import type { DeskConflict } from '@legalmap/data/desk/resources/fact-change.ts'
import type { DeskError, DeskProblem } from '@legalmap/data/desk/resources/problem.ts'
import type { SaveAnswer, SaveRequest } from '@legalmap/data/desk/resources/save.ts'

/** `gone`: there is no network. `signed_out`: the session has ended. `failed`: it is not the person's fault. */
export type Sent =
  | { state: 'saved'; answer: SaveAnswer }
  | { state: 'conflict'; conflicts: readonly DeskConflict[]; merged: Readonly<Record<string, unknown>>; revision: number }
  | { state: 'refused'; errors: readonly DeskError[] }
  | { state: 'gone' | 'signed_out' | 'not_yours' | 'failed' }

/** So long a network that says nothing is waited for. */
const patience = 20_000

/** `proposes`: who may not write sends it as a correction, and a coordinator decides. */
export async function sendSave(id: string, base: number, request: SaveRequest, proposes: boolean): Promise<Sent> {
  let response: Response
  try {
    response = await fetch(`${centerAddress(id)}${proposes ? '/proposals' : ''}`, {
      method: proposes ? 'POST' : 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${base}"`, accept: 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return { state: 'gone' }
  }
  if (response.ok) return { state: 'saved', answer: (await response.json()) as SaveAnswer }
  if (response.status === 401) return { state: 'signed_out' }
  if (response.status === 403) return { state: 'not_yours' }
  // somebody between here and the server answers in its place: that is no network either
  if ([502, 503, 504].includes(response.status)) return { state: 'gone' }
  const { conflicts, merged, revision, errors } = (await response.json().catch(() => ({}))) as Partial<DeskProblem>
  if (response.status === 412 && merged && revision) return { state: 'conflict', conflicts: conflicts ?? [], merged, revision }
  if (errors && errors.length > 0) return { state: 'refused', errors }
  return { state: 'failed' }
}
