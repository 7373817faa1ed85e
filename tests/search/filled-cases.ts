/** Questions with the filters for which the shipped register has no data yet, and the made-up providers in Uzgen that answer them. */
import { checkedHours } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { SearchCase } from './cases.ts'

const inUzgen: Partial<Provider> = { unit_id: 'uzgen', place_id: 's41706255600010', topics: ['family'] }

/** The clock of a test site stands at noon in Bishkek, on Sunday, 22 November 2026. */
export const filledProviders: readonly (Partial<Provider> & { id: string })[] = [
  { id: 'a-open', ...inUzgen, ...checkedHours('Mo-Su 09:00-18:00'), languages: ['uz'], cost: 'free' },
  { id: 'b-shut', ...inUzgen, ...checkedHours('Mo-Fr 09:00-18:00'), languages: ['uz', 'ru'], audiences: ['women'] },
  { id: 'c-planned', ...inUzgen, ...checkedHours('24/7'), status: 'planned', cost: 'free', languages: ['tg'] },
  { id: 'd-fresh', ...inUzgen, accessibility: ['step_free'], verified_at: '2026-11-01T06:00:00Z', verified_by: 'Somebody' },
  { id: 'e-stale', ...inUzgen, accessibility: ['step_free'], verified_at: '2025-11-22T05:59:59Z', verified_by: 'Somebody' },
]

export const filledCases: readonly SearchCase[] = [
  {
    address: 'language=uz',
    listed: { total: 2, first: ['a-open', 'b-shut'] },
    page: { total: 2, first: ['a-open', 'b-shut'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'language=uz&language=tg',
    listed: { total: 3, first: ['a-open', 'b-shut', 'c-planned'] },
    page: { total: 3, first: ['a-open', 'b-shut', 'c-planned'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'audience=women',
    listed: { total: 1, first: ['b-shut'] },
    page: { total: 1, first: ['b-shut'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'audience=women&language=ru',
    listed: { total: 1, first: ['b-shut'] },
    page: { total: 1, first: ['b-shut'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'free_of_charge=true',
    listed: { total: 2, first: ['a-open', 'c-planned'] },
    page: { total: 2, first: ['a-open', 'c-planned'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'step_free=true',
    listed: { total: 2, first: ['d-fresh', 'e-stale'] },
    page: { total: 2, first: ['d-fresh', 'e-stale'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'verified_last_year=true',
    listed: { total: 1, first: ['d-fresh'] },
    page: { total: 1, first: ['d-fresh'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'step_free=true&verified_last_year=true',
    listed: { total: 1, first: ['d-fresh'] },
    page: { total: 1, first: ['d-fresh'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'open_now=true',
    listed: { total: 100, first: ['a-open', 'flac-bishkek', 'flac-kadamjay'] },
    page: { total: 100, first: ['a-open', 'flac-bishkek', 'flac-kadamjay'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'open_now=true&place=s41706255600010',
    listed: { total: 100, first: ['a-open', 'd-fresh', 'e-stale'] },
    page: { total: 100, first: ['a-open', 'd-fresh', 'e-stale'], start: 's41706255600010', namesakes: [], flags: [] },
  },
  {
    address: 'open_now=true&language=uz',
    listed: { total: 1, first: ['a-open'] },
    page: { total: 1, first: ['a-open'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=Өзгөн&open_now=true&language=uz',
    listed: { total: 1, first: ['a-open'] },
    page: { total: 1, first: ['a-open'], start: 's41706255600010', namesakes: ['uzgen'], flags: [] },
  },
  {
    address: 'unit=osh&language=uz',
    listed: { total: 2, first: ['a-open', 'b-shut'] },
    page: { total: 2, first: ['a-open', 'b-shut'], start: 'osh', namesakes: [], flags: [] },
  },
  {
    address: 'unit=naryn&language=uz',
    listed: { total: 0, first: [] },
    page: {
      total: 4,
      first: ['flac-naryn-oblast-town-unknown', 'justice-house-chaek', 'crisis-asylzat-naryn'],
      start: 'naryn',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'audience=women&language=tg',
    listed: { total: 0, first: [] },
    page: {
      total: 105,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'problem=divorce-and-alimony&unit=osh',
    listed: { total: 6, first: ['flac-osh-oblast-town-unknown', 'a-open', 'b-shut'] },
    page: { total: 6, first: ['flac-osh-oblast-town-unknown', 'a-open', 'b-shut'], start: 'osh', namesakes: [], flags: [] },
  },
  {
    address: 'unit=uzgen&free_of_charge=true',
    listed: { total: 2, first: ['a-open', 'c-planned'] },
    page: { total: 2, first: ['a-open', 'c-planned'], start: 'uzgen', namesakes: [], flags: [] },
  },
  {
    address: 'open_now=true&limit=1',
    listed: { total: 100, first: ['a-open'] },
    page: { total: 100, first: ['a-open'], start: '', namesakes: [], flags: [] },
  },
]
