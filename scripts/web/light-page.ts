/** Where a reader can go into a chart, an element says so. */
const EXPLORED = /\sdata-explore\b/

/** React marks so what a script has yet to put into its place. There should be none: such a page needs its scripts. */
const UNFINISHED = /<!--\$[?!]-->|<template id="[BP]:/

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\bas="script")[^>]*>/g
const MARKER = /<!--(?: |\/?[$&])?-->/g

/** Data (`type="application/ld+json"`) and the portal's own small files stay; Next's chunks and inline calls go. */
const isOurs = (attributes: string) =>
  /\bsrc="(?!\/_next\/)/.test(attributes) || /\btype="application\/[\w+]+"/.test(attributes)

/** What the browser leaves alone until `public/explore.js` wakes it. */
const atRest = (script: string, attributes: string) =>
  /\bnomodule\b/i.test(attributes) ? '' : script.replace('<script', '<script type="text/at-rest"')

/** A page as it is sent, and whether scripts in its text may run. */
export type LightPage = { page: string; runsInline: boolean }

/**
 * A public page without what only its browser would need to draw it a second time. Pages are read, and what little they
 * do beyond that is HTML; Next sends each its 135 KB of scripts all the same, and its whole content twice. Where a
 * reader can explore a chart, both stay in the page at rest until somebody is about to.
 * @param page the whole HTML
 * @returns null when the page needs its scripts and must be sent as it is
 */
export function lightPage(page: string): LightPage | null {
  if (UNFINISHED.test(page)) return null
  const withoutPreloads = page.replace(PRELOADED_SCRIPT, '')
  if (EXPLORED.test(page)) {
    const resting = withoutPreloads.replace(SCRIPT, (script, attributes: string) =>
      isOurs(attributes) ? script : atRest(script, attributes),
    )
    const woken = '<script src="/explore.js" defer=""></script></body>'
    return { page: resting.replace(/<\/body>(?![\s\S]*<\/body>)/, woken), runsInline: true }
  }
  const read = withoutPreloads
    .replace(SCRIPT, (script, attributes: string) => (isOurs(attributes) ? script : ''))
    .replace(MARKER, '')
  return { page: read, runsInline: false }
}

/** A page without inline scripts may say that there are none: nothing that slips into its text can run. */
export const lightPolicy = (policy: string) =>
  policy.replace("script-src 'self' 'unsafe-inline'", "script-src 'self'")
