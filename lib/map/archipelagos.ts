import type { Text } from '@/lib/shared/text'

/** Longitude and latitude in degrees, WGS84. */
export type Degrees = readonly [number, number]

export type Archipelago = { key: string; name: Text; islands: readonly Degrees[] }

/**
 * The two archipelagos that every map of Viet Nam has to show and to name, by some of their islands and reefs at two
 * decimals, which is within a kilometre. A base layer without them is drawn with these.
 */
export const ARCHIPELAGOS: readonly Archipelago[] = [
  {
    key: 'hoang-sa',
    name: { en: 'Hoàng Sa (Paracel Islands), Viet Nam', vi: 'Quần đảo Hoàng Sa (Việt Nam)' },
    islands: [
      [112.34, 16.83],
      [112.27, 16.98],
      [112.73, 16.67],
      [112.5, 16.04],
      [111.61, 16.53],
      [111.7, 16.45],
      [111.5, 16.45],
      [111.5, 17.09],
      [111.2, 15.78],
    ],
  },
  {
    key: 'truong-sa',
    name: { en: 'Trường Sa (Spratly Islands), Viet Nam', vi: 'Quần đảo Trường Sa (Việt Nam)' },
    islands: [
      [111.92, 8.65],
      [111.67, 8.67],
      [112.35, 8.93],
      [112.92, 7.88],
      [113.32, 8.18],
      [113.69, 8.97],
      [113.98, 8.8],
      [114.33, 9.89],
      [114.37, 10.18],
      [114.48, 10.38],
      [114.42, 10.67],
      [114.29, 11.05],
      [114.33, 11.43],
      [115.02, 11.08],
      [115.8, 10.73],
    ],
  },
]
