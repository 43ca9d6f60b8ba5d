import type { Thing, WithContext } from 'schema-dts'

/** Data may close no tag: a `<` in a name is written so that only a reader of JSON sees one. */
export const inScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What a page is about, as search engines read it (schema.org). It says nothing that the page does not say. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  return things.map((thing, place) => {
    if (typeof thing === 'string') return null
    const data: WithContext<Exclude<Thing, string>> = { '@context': 'https://schema.org', ...thing }
    return (
      <script key={place} type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
    )
  })
}
