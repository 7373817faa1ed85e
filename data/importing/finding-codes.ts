/** Every finding code with its severity: those of the rules, and those of files that cannot be read. */
import type { Codes } from './finding.ts'
import { closureCodes } from './rules/closure.ts'
import { columnCodes } from './rules/columns.ts'
import { consultationCodes } from './rules/consultation-rules.ts'
import { coordinateCodes } from './rules/coordinates.ts'
import { courtBuildingCodes } from './rules/court-building.ts'
import { doorCodes } from './rules/door.ts'
import { emptyCellCodes } from './rules/empty-cell.ts'
import { fileCodes } from './rules/file-unreadable.ts'
import { groupCheckCodes } from './rules/group-check.ts'
import { identityCodes } from './rules/identity.ts'
import { phoneCodes } from './rules/phone-unreadable.ts'
import { providerStateCodes } from './rules/provider-state.ts'
import { rowRefusedCodes } from './rules/row-refused.ts'
import { rowShapeCodes } from './rules/row-shape.ts'
import { serviceAreaCodes } from './rules/service-area.ts'
import { valueCodes } from './rules/value-unreadable.ts'
import { verifiedLaterCodes } from './rules/verified-later.ts'
import { visibilityCodes } from './rules/visibility.ts'
import { visitCodes } from './rules/visit-rules.ts'
import { whereaboutsCodes } from './rules/whereabouts.ts'

export const findingCodes = {
  ...fileCodes,
  ...columnCodes,
  ...rowShapeCodes,
  ...rowRefusedCodes,
  ...identityCodes,
  ...emptyCellCodes,
  ...valueCodes,
  ...phoneCodes,
  ...closureCodes,
  ...coordinateCodes,
  ...whereaboutsCodes,
  ...serviceAreaCodes,
  ...visibilityCodes,
  ...providerStateCodes,
  ...courtBuildingCodes,
  ...verifiedLaterCodes,
  ...groupCheckCodes,
  ...consultationCodes,
  ...doorCodes,
  ...visitCodes,
} as const satisfies Codes

export type FindingCode = keyof typeof findingCodes
