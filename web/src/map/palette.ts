/** The map's colours by day and by night, and with more contrast; the kinds' colours are told apart by their icons too. */
import type { ProviderKind } from '@legalmap/data/vocabulary/provider-kind.ts'

export interface Palette {
  land: string
  outside: string
  water: string
  shore: string
  relief: [low: string, middle: string, high: string, snow: string]
  shadow: string
  light: string
  green: string
  building: string
  /** Streets, their edges, and main roads. */
  road: [street: string, edge: string, main: string]
  country: string
  oblast: string
  district: string
  neighbour: string
  text: string
  quiet: string
  range: string
  waterText: string
  halo: string
  accent: string
  /** Where the search began. */
  origin: string
  kinds: Record<ProviderKind, string>
}

const day: Palette = {
  land: '#f6f2e8',
  outside: '#eae7df',
  water: '#b5d5e4',
  shore: '#8fbcd1',
  relief: ['#cdc6a4', '#b9a27a', '#a6937c', '#ffffff'],
  shadow: '#5c5668',
  light: '#ffffff',
  green: '#dfe6c8',
  building: '#e2d9c8',
  road: ['#ffffff', '#cfc5b2', '#fbe6bd'],
  country: '#6c5a7c',
  oblast: '#94839f',
  district: '#a99bb4',
  neighbour: '#b9b2a4',
  text: '#1b2430',
  quiet: '#6b5f7a',
  range: '#80704f',
  waterText: '#1f6688',
  halo: '#fffdf8',
  accent: '#0e5673',
  origin: '#e9a23b',
  kinds: {
    free_legal_aid_center: '#0e5673',
    hotline: '#0e5673',
    state_coordination_body: '#3f4d5c',
    justice_house: '#5c4689',
    mobile: '#0a6d63',
    legal_clinic: '#1c6540',
    ngo: '#855100',
    crisis_center: '#9a2f5b',
    cpdv: '#8a3f1d',
    ombudsman: '#2b4c93',
  },
}

const night: Palette = {
  land: '#1b2730',
  outside: '#121b22',
  water: '#12394d',
  shore: '#2a5d77',
  relief: ['#3a4236', '#4a453a', '#564f47', '#8a949c'],
  shadow: '#000000',
  light: '#5b6b78',
  green: '#1d2f28',
  building: '#26343f',
  road: ['#3a4a56', '#0f171d', '#5b5440'],
  country: '#a899bd',
  oblast: '#7d7191',
  district: '#665c77',
  neighbour: '#45525c',
  text: '#eef1f2',
  quiet: '#b3a7c6',
  range: '#b5a789',
  waterText: '#7fc6e3',
  halo: '#101920',
  accent: '#7fc6e3',
  origin: '#e9a23b',
  kinds: {
    free_legal_aid_center: '#7fc6e3',
    hotline: '#7fc6e3',
    state_coordination_body: '#b9c6d2',
    justice_house: '#c3b1ee',
    mobile: '#74d3c6',
    legal_clinic: '#7fd0a0',
    ngo: '#f0be6b',
    crisis_center: '#f2a3c3',
    cpdv: '#f1b08d',
    ombudsman: '#a5bff5',
  },
}

/** No relief, no half-tones: black on white, with water that has an edge. */
const dayContrast: Palette = {
  ...day,
  land: '#ffffff',
  outside: '#e6e6e6',
  water: '#d3ebf7',
  shore: '#004b6e',
  relief: ['#ffffff', '#ffffff', '#ffffff', '#ffffff'],
  shadow: '#ffffff',
  green: '#ffffff',
  building: '#e6e6e6',
  road: ['#ffffff', '#4a4a4a', '#ffe9a8'],
  country: '#000000',
  oblast: '#3a3a3a',
  district: '#5a5a5a',
  neighbour: '#7a7a7a',
  text: '#000000',
  quiet: '#333333',
  range: '#333333',
  waterText: '#003b57',
  halo: '#ffffff',
  accent: '#003b57',
  origin: '#d97a00',
  kinds: {
    free_legal_aid_center: '#003b57',
    hotline: '#003b57',
    state_coordination_body: '#26303a',
    justice_house: '#3d2473',
    mobile: '#004c45',
    legal_clinic: '#0b4a29',
    ngo: '#5e3800',
    crisis_center: '#7a0f3f',
    cpdv: '#6b2407',
    ombudsman: '#12306f',
  },
}

const nightContrast: Palette = {
  ...night,
  land: '#000000',
  outside: '#17191c',
  water: '#00344d',
  shore: '#8fdcff',
  relief: ['#000000', '#000000', '#000000', '#000000'],
  shadow: '#000000',
  light: '#000000',
  green: '#000000',
  building: '#1c1c1c',
  road: ['#4a4a4a', '#000000', '#6b5b1e'],
  country: '#ffffff',
  oblast: '#c8c8c8',
  district: '#a0a0a0',
  neighbour: '#8a8a8a',
  text: '#ffffff',
  quiet: '#dedede',
  range: '#dedede',
  waterText: '#a9e4ff',
  halo: '#000000',
  accent: '#a9e4ff',
  kinds: {
    free_legal_aid_center: '#a9e4ff',
    hotline: '#a9e4ff',
    state_coordination_body: '#dfe7ee',
    justice_house: '#ddd0ff',
    mobile: '#9ff0e4',
    legal_clinic: '#a9f0c4',
    ngo: '#ffd999',
    crisis_center: '#ffc4db',
    cpdv: '#ffcdb3',
    ombudsman: '#c9d8ff',
  },
}

export const palettes = { light: day, dark: night, light_contrast: dayContrast, dark_contrast: nightContrast }
export type Theme = keyof typeof palettes
