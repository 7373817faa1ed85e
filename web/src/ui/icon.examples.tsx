import { problemIcons } from '../problems/problem-icons.ts'
import type { Examples } from '../review/examples.ts'
import { Drawing, Icon, type IconName } from './icon.tsx'
import { icons } from './icons.ts'

export default {
  'all of the set, at the size of text': {
    draw: () => (
      <ul>
        {(Object.keys(icons) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
    finds: ['listitem', () => 'hotline'],
  },
  'the problems': {
    draw: () => (
      <ul>
        {Object.entries(problemIcons).map(([slug, path]) => (
          <li key={slug}>
            <Drawing path={path} /> {slug}
          </li>
        ))}
      </ul>
    ),
    finds: ['listitem', () => 'land'],
  },
} satisfies Examples
