import type { Examples } from '../review/examples.ts'
import { Result } from './result.tsx'

const near = [['q', 'Көл-Башы']] as const

export default {
  'everything known': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('all-known')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'with a distance': {
    draw: ({ hit, now, find }) => (
      <ul className="results">
        <Result
          hit={hit('all-known', near)}
          level={3}
          start={find(near).help.start}
          now={now}
          selected={false}
          highlighted={false}
        />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('nothing-known')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['listitem', ({ t }) => t('phone.unconfirmed')],
  },
  'a long Russian name': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('long-name')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('long-name').name.text],
  },
  'a place that is not told': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('shelter')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['listitem', ({ t }) => t('visibility.town')],
  },
  'not yet open': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('planned')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('planned').name.text],
  },
  'closed until a day': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('on-leave')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['listitem', ({ t }) => t('come.by_appointment')],
  },
  'a hotline': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('hotline-114')} level={3} start={null} now={now} selected={false} highlighted={false} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('hotline-114').name.text],
  },
  selected: {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('all-known')} level={3} start={null} now={now} selected={true} highlighted={false} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'highlighted from the map': {
    draw: ({ hit, now }) => (
      <ul className="results">
        <Result hit={hit('all-known')} level={3} start={null} now={now} selected={false} highlighted={true} />
      </ul>
    ),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
} satisfies Examples
