/** Our own icons as paths on a grid of 24, for strokes of 1.75 with round joins: for the list, and drawn onto the map's pins. */
const handset = 'M6.5 4h3L11 8.5 9 10a11 11 0 0 0 5 5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z'

export const icons = {
  free_legal_aid_center: 'M12 4v16M8 20h8M5 7h14M5 7l-3 6a3 3 0 0 0 6 0L5 7Zm14 0-3 6a3 3 0 0 0 6 0l-3-6Z',
  hotline: handset,
  state_coordination_body: 'M3 9l9-5 9 5H3ZM3 20h18M6 12v5M10 12v5M14 12v5M18 12v5',
  justice_house: 'M4 10.5 12 4l8 6.5M6 9v11M18 9v11M4 20h16M10 20v-6h4v6',
  mobile:
    'M4 16V7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v9M4 11h16M3 16h18M12 5v6M7 19.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM17 19.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  legal_clinic: 'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5Zm0 0v13',
  ngo: 'M14.5 12 11 8.6a2.2 2.2 0 0 1 3.2-3.1l.3.3.3-.3A2.2 2.2 0 0 1 18 8.6L14.5 12ZM2.5 14h3L9 16h4a1.6 1.6 0 0 0 0-3.2h-2.5M13.8 15.7l4.7-2.2a1.6 1.6 0 0 1 1.5 2.8L14 20H8l-2.5-1h-3',
  crisis_center:
    'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 17.5l-3-2.9a1.9 1.9 0 0 1 2.7-2.7l.3.3.3-.3a1.9 1.9 0 0 1 2.7 2.7l-3 2.9Z',
  cpdv: 'M12 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7.5 19v-1.5a4.5 4.5 0 0 1 9 0V19M5 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 18v-1a3 3 0 0 1 3-3M19 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM22 18v-1a3 3 0 0 0-3-3',
  ombudsman: 'M12 3l7.5 3v5c0 5-3.2 8.3-7.5 10-4.3-1.7-7.5-5-7.5-10V6L12 3ZM9 12l2.2 2.2L15.5 10',
  phone: handset,
  directions: 'M12 3v18M12 5h6l2.5 2.5L18 10h-6M12 11H6l-2.5 2.5L6 16h6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20.5 20.5 16 16',
  locate: 'M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM12 2v5M12 17v5M2 12h5M17 12h5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  source: 'M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6',
  filter: 'M4 6h16M7 12h10M10 18h4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  map: 'M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20V6.5ZM9 4v13.5M15 6.5V20',
  share:
    'M17 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9.2 10.8l5.6-3.5M9.2 13.2l5.6 3.5',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7v-7Z',
  close: 'M6 6l12 12M18 6 6 18',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
} as const
