/** Does a writing anew for as long as somebody else is faster: it reads what stands each time. */
import { StaleRevisionError } from '../store/open-store.ts'
import { refusalOf } from './read-request.ts'

/** So often before it is given up. */
const mostTries = 50

/** `work` reads and writes. Throws what `work` throws, and what the door refuses as a DeskRefusal. */
export async function anew<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof StaleRevisionError && tries < mostTries) continue
      throw refusalOf(error)
    }
  }
}
