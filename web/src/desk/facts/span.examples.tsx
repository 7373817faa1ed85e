import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { Span } from './span.tsx'

export default {
  'between two days': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <Span from="2026-11-23" until="2026-11-27" />
        </p>,
      ),
    finds: ['paragraph', () => ''],
  },
  'one day': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <Span from="2026-11-23" until="2026-11-23" />
        </p>,
      ),
    finds: ['paragraph', () => ''],
  },
  'without an end': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <Span from="2026-11-23" until="" />
        </p>,
      ),
    finds: ['paragraph', () => ''],
  },
  'without a beginning': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <Span from="" until="2026-11-23" />
        </p>,
      ),
    finds: ['paragraph', () => ''],
  },
  'nobody knows': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <Span from="" until="" />
        </p>,
      ),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('span.open')],
  },
} satisfies Examples
