import type { Examples } from '../review/examples.ts'
import { PaperCode, PaperHotline, PaperName, PaperPhones } from './paper-parts.tsx'

export default {
  'the parts of a sheet': {
    draw: ({ provider, t }) => (
      <div className="sheet">
        <PaperName />
        <PaperPhones phones={provider('all-known').phones} most={2} />
        <PaperHotline />
        <PaperCode source="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" says={t('slip.scan')} />
      </div>
    ),
    finds: ['link', () => '114'],
  },
} satisfies Examples
