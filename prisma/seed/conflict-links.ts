import { DA_NANG } from './places'
import { VIETNAMESE_ZONES } from './networks'

/** Whom each conflict between sources is about. */
export const SUBJECTS_OF_CONFLICT: Record<string, readonly string[]> = {
  C1: [VIETNAMESE_ZONES, 'binh-duong', 'hanoi-software-tech-park', 'vnu-itp'],
  C2: [VIETNAMESE_ZONES],
  C3: [VIETNAMESE_ZONES],
  C4: ['qtsc'],
  C5: ['qtsc'],
  C6: [DA_NANG, 'dsp', 'dsp2'],
  C7: ['dsp'],
  C8: ['fpt-complex'],
  C9: ['hanoi-software-tech-park'],
  C10: ['can-tho'],
  C11: ['ditp', 'ditp-phase-1'],
  C12: [VIETNAMESE_ZONES],
  C13: [VIETNAMESE_ZONES],
  C14: [VIETNAMESE_ZONES],
  C15: [DA_NANG],
}

/** The conflict that a figure is a party to, by the path of its fact. */
export const CONFLICT_OF_FACT: Record<string, string> = {
  'observations/O001': 'C3',
  'observations/O006': 'C3',
  'observations/O007': 'C3',
  'observations/O010': 'C3',
  'observations/O012': 'C3',
  'observations/O013': 'C3',
  'observations/O014': 'C3',
  'observations/O015': 'C3',
  'observations/O017': 'C3',
  'observations/O018': 'C1',
  'observations/O022': 'C1',
  'observations/O023': 'C2',
  'observations/O045': 'C4',
  'observations/O055': 'C4',
  'observations/O053': 'C5',
  'observations/O071': 'C8',
  'observations/O073': 'C8',
  'zones/hanoi-software-tech-park/area_ha': 'C9',
  'zones/can-tho/area_ha': 'C10',
  'zones/ditp/investment/1': 'C11',
}
