import type { Findable } from '@/lib/zones/find-facets'

const text = (words: string) => ({ en: words, vi: words })

type Said = {
  slug?: string
  name?: string
  city?: string
  membership?: Findable['zone']['membership']
  stage?: Findable['zone']['stage']
  hectares?: string | null
  enterprises?: string | null
} & Partial<Pick<Findable, 'offered' | 'recognised' | 'sectors'>>

/** A zone of nowhere of which nothing is published but what a test says. */
export function aFindable({ slug = 'alpha', ...said }: Said = {}): Findable {
  const place = said.city ?? 'here'
  const figure = (value: string | null | undefined, unit: string) =>
    value == null ? undefined : { figure: 1, value, unit }
  const land = figure(said.hectares, 'ha')
  const enterprises = figure(said.enterprises, 'enterprise')
  return {
    zone: {
      slug,
      name: text(said.name ?? slug),
      network: { key: 'some', name: text('Some') },
      membership: said.membership ?? 'member',
      membershipNote: null,
      partOf: null,
      stage: said.stage ?? 'operating',
      stageNote: null,
      place: { key: place, name: text(place), country: text('Land') },
      website: null,
      position: null,
      note: null,
      versionId: 1,
      release: 1,
    },
    figures: { ...(land && { land_area: land }), ...(enterprises && { enterprises }) },
    offered: said.offered ?? null,
    recognised: said.recognised ?? null,
    sectors: said.sectors ?? null,
  }
}
