/** An icon of our own set; it never speaks: the words stand beside it. */
import { icons } from './icons.ts'

export type IconName = keyof typeof icons

/** Any path on the grid of 24. */
export function Drawing({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}

export const Icon = ({ name }: { name: IconName }) => <Drawing path={icons[name]} />
