import type { PlaceContent } from '@/lib/zones/schema'
import type { Creation } from '@/lib/changes/change'
import { inBoth } from './translation'

const VIET_NAM = { en: 'Viet Nam', vi: 'Việt Nam' }
export const HO_CHI_MINH_CITY = 'ho-chi-minh-city'
export const DA_NANG = 'da-nang'

/** Cities and provinces of Viet Nam. Keys that a zone has already taken end in what the place is. */
export const VIETNAMESE_PLACES: readonly PlaceContent[] = [
  { key: HO_CHI_MINH_CITY, name: inBoth('Ho Chi Minh City'), country: VIET_NAM },
  { key: 'hanoi', name: inBoth('Hanoi'), country: VIET_NAM },
  { key: DA_NANG, name: inBoth('Da Nang'), country: VIET_NAM },
  { key: 'can-tho-city', name: inBoth('Can Tho'), country: VIET_NAM },
  { key: 'hue', name: inBoth('Hue'), country: VIET_NAM },
  { key: 'bac-ninh-province', name: { en: 'Bac Ninh', vi: 'Bắc Ninh' }, country: VIET_NAM },
  { key: 'hau-giang-province', name: { en: 'Hau Giang', vi: 'Hậu Giang' }, country: VIET_NAM },
  { key: 'tien-giang-province', name: { en: 'Tien Giang', vi: 'Tiền Giang' }, country: VIET_NAM },
]

const PLACE_OF_CITY: Record<string, string> = {
  'Ho Chi Minh City': HO_CHI_MINH_CITY,
  'Ho Chi Minh City (former Binh Duong province until the merger of 1 July 2025)': HO_CHI_MINH_CITY,
  Hanoi: 'hanoi',
  'Da Nang': DA_NANG,
  'Can Tho': 'can-tho-city',
  Hue: 'hue',
}

/** The place that a city named in the facts is. */
export function placeOfCity(city: string): string {
  const place = PLACE_OF_CITY[city]
  if (!place) throw new Error(`“${city}” is no place that the facts are known to name`)
  return place
}

/** The place of each park abroad, by the park. */
export const PLACE_OF_BENCHMARK: Record<string, string> = {
  hsinchu: 'hsinchu-city',
  zhongguancun: 'beijing',
  hkstp: 'sha-tin-tai-po',
  cyberport: 'pok-fu-lam',
  'one-north': 'queenstown',
  'dubai-internet-city': 'dubai',
  technopark: 'thiruvananthapuram',
  'electronic-city': 'bengaluru',
  suzhou: 'suzhou-city',
  'sophia-antipolis': 'alpes-maritimes',
  skolkovo: 'moscow',
  cyberjaya: 'selangor',
  daedeok: 'daejeon',
}

export const placeCreations = (places: readonly PlaceContent[]): Creation[] =>
  places.map((content) => ({ kind: 'place', content }))
