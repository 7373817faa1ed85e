/** The schemas that the OpenAPI document names, by their names in it. */
import { apiIndex } from './api-index.ts'
import { changeAnswer, changeList } from './change.ts'
import { consultationCountAnswer, consultationList } from './consultation-count.ts'
import { geoJsonPoint } from './geojson-point.ts'
import { localized } from './localized.ts'
import { foundPlace, placeList } from './place.ts'
import { problemJson } from './problem-json.ts'
import { foundProvider, phoneAnswer, providerAnswer, providerList } from './provider.ts'
import { searchBody } from './search-query.ts'
import { unitAnswer, unitList } from './unit.ts'
import { visitAnswer, visitList } from './visit.ts'

export const apiSchemas = {
  ApiIndex: apiIndex,
  Change: changeAnswer,
  ChangeList: changeList,
  ConsultationCount: consultationCountAnswer,
  ConsultationList: consultationList,
  FoundPlace: foundPlace,
  FoundProvider: foundProvider,
  GeoJsonPoint: geoJsonPoint,
  Localized: localized,
  Phone: phoneAnswer,
  PlaceList: placeList,
  Problem: problemJson,
  Provider: providerAnswer,
  ProviderList: providerList,
  SearchBody: searchBody,
  Unit: unitAnswer,
  UnitList: unitList,
  Visit: visitAnswer,
  VisitList: visitList,
} as const
export type ApiSchemaName = keyof typeof apiSchemas
