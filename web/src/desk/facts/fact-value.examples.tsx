import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord } from '../../review/sample-desk.ts'
import { FactValue } from './fact-value.tsx'

export default {
  'every fact of a center': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          {providerFacts.map(({ key }) => (
            <li key={key}>
              <FactValue fact={key} value={sampleRecord[key]} />
            </li>
          ))}
        </ul>,
      ),
    finds: ['list', () => ''],
  },
  'nothing known': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <FactValue fact="phones" value={[]} />
        </p>,
      ),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('fact.empty')],
  },
  'one language of a text': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <FactValue fact="address.ky" value="Ынтымак көчөсү" />
        </p>,
      ),
    finds: ['paragraph', () => 'Ынтымак'],
  },
} satisfies Examples
