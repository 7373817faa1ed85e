/** Our own icons of the everyday problems, as paths on the same grid and for the same strokes as all others (ui/icons.ts). */
import type { ProblemSlug } from '@legalmap/data/vocabulary/problems.ts'

const circle = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z'

export const problemIcons: Readonly<Record<ProblemSlug, string>> = {
  'domestic-violence': 'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 10.5v4M12 17.2v.01',
  'detention-and-criminal-case': 'M4 4h16M4 20h16M6 4v16M10 4v16M14 4v16M18 4v16',
  'divorce-and-alimony': 'M7 10a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M17 10a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12.5 3l-2 3h3l-2 3',
  'children-and-school': 'M2 9.5 12 5l10 4.5L12 14 2 9.5ZM6 11.5V16c3.5 2.7 8.5 2.7 12 0v-4.5M22 9.5V15',
  'birth-certificate-and-passport':
    'M3 5h18v14H3V5ZM8.5 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.5 16a3 3 0 0 1 6 0M14.5 9.5H18M14.5 13.5H18',
  'pension-and-benefits': 'M17 7.5V5H5.5a2.5 2.5 0 0 0 0 5M3 7.5v9A2.5 2.5 0 0 0 5.5 19H20.5V10H5.5M16.5 14.5h.01',
  land: 'M2.5 14.5 12 9.5l9.5 5L12 19.5l-9.5-5ZM7.2 12l9.6 5M12 9.5V3l4.5 1.7L12 6.5',
  housing: 'M8 20a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM11.2 12.3 19.5 4M16.5 7l3 3M13.5 10l2 2',
  inheritance:
    'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM18 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM12 8v4M6 16v-1.5A2.5 2.5 0 0 1 8.5 12h7a2.5 2.5 0 0 1 2.5 2.5V16',
  'debts-and-loans': `${circle}M15.5 8.5l-7 7M9.2 9.2h.01M14.8 14.8h.01`,
  'work-and-wages': 'M3 8h18v11H3V8ZM8.5 8V5h7v3M3 13h18M12 12v2.5',
  'property-and-purchase': 'M4 17v-4.5L6.2 6h11.6L20 12.5V17H4ZM4 12.5h16M6.5 17v2.5M17.5 17v2.5M7.5 14.8h.01M16.5 14.8h.01',
  'goods-and-services': 'M5 8h14l1 12.5H4L5 8ZM8.5 8V6.5a3.5 3.5 0 0 1 7 0V8M10 12.5l4 4M14 12.5l-4 4',
  neighbours: 'M5 20V8l2-2.5L9 8v12H5ZM15 20V8l2-2.5L19 8v12h-4ZM2 12h3M9 12h6M19 12h3M2 16.5h3M9 16.5h6M19 16.5h3',
  'administrative-fine': 'M6 3h12v18l-2-1.5L14 21l-2-1.5L10 21l-2-1.5L6 21V3ZM12 7.5V12M12 15.2v.01',
  disability: 'M10 5.2a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM10 8v6.5h6l3 5M10 11h5M7.5 11.5a5 5 0 1 0 7 6.5',
  'migration-and-citizenship': `${circle}M3 12h18M12 3c2.8 2.7 4 5.7 4 9s-1.2 6.3-4 9c-2.8-2.7-4-5.7-4-9s1.2-6.3 4-9Z`,
  refugees: 'M12 4.5 2.5 20h19L12 4.5ZM12 11.5 8 20M12 11.5l4 8.5M10.5 2.5 12 4.5l1.5-2',
  'crime-and-trafficking': 'M12 3l7.5 3v5c0 5-3.2 8.3-7.5 10-4.3-1.7-7.5-5-7.5-10V6L12 3ZM12 8v4.5M12 15.7v.01',
  torture:
    'M8 13V6a1.5 1.5 0 0 1 3 0v5M11 10.5v-6a1.5 1.5 0 0 1 3 0v6M14 11V6a1.5 1.5 0 0 1 3 0v8.5a6.5 6.5 0 0 1-6.5 6.5c-2.8 0-4.3-1.5-5.7-4.2l-1.6-3.1a1.5 1.5 0 0 1 2.6-1.4L8 15',
  'i-do-not-know': `${circle}M9.5 9.7a2.5 2.5 0 1 1 3.8 2.1c-.9.5-1.3 1-1.3 1.9M12 16.7v.01`,
}
