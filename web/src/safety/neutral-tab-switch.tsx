/** The switch for a neutral name and icon in the tab; it is only there once the page is alive, for before it could do nothing. */
import { useSyncExternalStore } from 'react'
import { isTabNeutral, onTabNeutralChange, setTabNeutral } from './neutral-tab.ts'

export function NeutralTabSwitch({ label }: { label: string }) {
  const neutral = useSyncExternalStore<boolean | null>(onTabNeutralChange, isTabNeutral, () => null)
  if (neutral === null) return null
  return (
    <label className="choice">
      <input type="checkbox" checked={neutral} onChange={({ target }) => setTabNeutral(target.checked)} />
      <span>{label}</span>
    </label>
  )
}
