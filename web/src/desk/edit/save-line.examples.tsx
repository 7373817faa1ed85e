import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { SaveLine } from './save-line.tsx'

export default {
  'under way': {
    draw: (look) => onDesk(look, {}, <SaveLine state="sending" />),
    finds: ['status', () => ''],
  },
  'no network': {
    draw: (look) => onDesk(look, {}, <SaveLine state="gone" />),
    finds: ['status', () => ''],
  },
  'signed out': {
    draw: (look) => onDesk(look, {}, <SaveLine state="signed_out" />),
    finds: ['status', () => ''],
  },
  'not allowed': {
    draw: (look) => onDesk(look, {}, <SaveLine state="not_yours" />),
    finds: ['status', () => ''],
  },
  'our fault': {
    draw: (look) => onDesk(look, {}, <SaveLine state="failed" />),
    finds: ['status', () => ''],
  },
} satisfies Examples
