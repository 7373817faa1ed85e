/** Who acts where nobody is named. */
import { userInfo } from 'node:os'

/** In a container the user may have no name. */
export function userOfTheMachine(): string {
  try {
    return userInfo().username
  } catch {
    return 'command line'
  }
}
