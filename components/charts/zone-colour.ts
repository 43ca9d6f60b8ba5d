/** How many colours there are: `--color-zone-1` to `--color-zone-8`, told apart by colour-blind readers in both themes. */
export const ZONE_COLOURS = 8

/** In the order in which they got their colours; who comes later goes to the end, so that nobody's changes. */
const FIRST = [
  'qtsc',
  'dsp',
  'cau-giay',
  'fpt-complex',
  'ditp',
  'dsp2',
  'can-tho',
  'binh-duong',
  'hanoi-software-tech-park',
  'hue-cit',
  'vnu-itp',
  'vn-digital-zones',
  'hsinchu',
  'suzhou',
  'one-north',
  'technopark',
  'sophia-antipolis',
  'hkstp',
  'cyberport',
  'zhongguancun',
]

/** Dashes for zones of the same colour, none for the first: as many as may ever be compared. */
const DASHES = [null, '9 4', '14 4 2 4', '5 3', '9 3 2 3 2 3', '18 5'] as const

/** How a zone's line is drawn: `colour` as CSS has it, `dash` as SVG has it. */
export type ZoneLook = { colour: string; dash: string | null }

// FNV-1a: spreads short keys evenly, and is the same on every server and in every browser.
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

function colourNumber(key: string): number {
  const place = FIRST.indexOf(key)
  return ((place === -1 ? hashOf(key) : place) % ZONE_COLOURS) + 1
}

/** The one colour of a zone, park abroad or network, whatever it stands beside: `var(--color-zone-3)`. */
export const zoneColour = (key: string) => `var(--color-zone-${colourNumber(key)})`

/**
 * How the lines of those that stand in one chart are drawn. Colours are their own; where two share one, dashes tell
 * them apart, the same whatever the order. The name at the end of a line says the same without either.
 */
export function zoneLooks(keys: readonly string[]): Map<string, ZoneLook> {
  const alike = Map.groupBy(new Set(keys.toSorted()), colourNumber)
  const looks = [...alike.values()].flatMap((group) =>
    // Who got the colour first keeps the unbroken line.
    group
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((key, i) => [key, { colour: zoneColour(key), dash: DASHES[i % DASHES.length] ?? null }] as const),
  )
  return new Map(looks)
}

function placeOf(key: string): number {
  const place = FIRST.indexOf(key)
  return place === -1 ? FIRST.length : place
}
