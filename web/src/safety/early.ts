/**
 * What must work before anything else of a page does: leaving, and a neutral tab. Built into one classic script that stands inside every page; what it
 * says, and where it goes, stand on its own element.
 */
import { finishForgetting, hasLeft } from './forget-device.ts'
import { isBackAfterLeaving, leave, onOtherTabLeaving } from './leave.ts'
import { keepTabNeutral } from './neutral-tab.ts'
import { countShiftPresses, pressesToLeave } from './shift-presses.ts'

const settings = document.getElementById('early')?.dataset ?? {}
const say = (name: string) => settings[name] ?? ''
const leaveNow = () => leave(say('to'), say('leaving'))

let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows, and lets screen readers say, how far the person is. */
function tell(count: number, text: string): void {
  for (const progress of document.querySelectorAll<HTMLElement>('[data-leave-progress]')) {
    progress.dataset.leaveProgress = String(count)
    progress.textContent = text
  }
}

function listen(): void {
  const presses = countShiftPresses()
  const forget = () => {
    if (presses.count(performance.now()) > 0) tell(0, '')
    presses.forget()
    clearTimeout(hiding)
  }
  const expire = () => {
    const now = performance.now()
    const count = presses.count(now)
    tell(count, count > 0 ? say(`more${pressesToLeave - count}`) : say('expired'))
    hiding = setTimeout(count > 0 ? expire : () => tell(0, ''), count > 0 ? presses.expiresIn(now) + 1 : 5000)
  }
  // in the capture phase: a field or a dialog that keeps its keys to itself keeps nobody here
  addEventListener(
    'keydown',
    ({ key, code, altKey, ctrlKey, metaKey }) => {
      if (key !== 'Shift') forget()
      presses.down({ key, code, chord: altKey || ctrlKey || metaKey })
    },
    true,
  )
  addEventListener(
    'keyup',
    ({ key, code }) => {
      const now = performance.now()
      if (!presses.up({ key, code }, now)) return
      const count = presses.count(now)
      if (count >= pressesToLeave) return leaveNow()
      clearTimeout(hiding)
      tell(count, say(`more${pressesToLeave - count}`))
      hiding = setTimeout(expire, presses.expiresIn(now) + 1)
    },
    true,
  )
  addEventListener('pointerdown', forget, true)

  const follow = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return
    event.preventDefault()
    leaveNow()
  }
  addEventListener('click', follow, true)
  // the middle button: a new tab would leave this one behind
  addEventListener('auxclick', follow, true)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft()) leaveNow()
  })
  onOtherTabLeaving(leaveNow)
}

keepTabNeutral(say('title'))
if (isBackAfterLeaving()) leaveNow()
else finishForgetting()
listen()
