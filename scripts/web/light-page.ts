/**
 * A public page without what only its browser would need to draw it a second time. Pages are read, and what little they
 * do beyond that is HTML; Next sends each its 135 KB of scripts all the same, and its whole content twice. Where a
 * reader explores, an element says so by `data-explore`, and the page stays as it is.
 */
const EXPLORED = /\sdata-explore\b/

/** React marks so what a script has yet to put into its place. There should be none: such a page needs its scripts. */
const UNFINISHED = /<!--\$[?!]-->|<template id="[BP]:/

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\bas="script")[^>]*>/g
const MARKER = /<!--(?: |\/?[$&])?-->/g

/** Data (`type="application/ld+json"`) and the portal's own small files stay; Next's chunks and inline calls go. */
const isOurs = (attributes: string) =>
  /\bsrc="(?!\/_next\/)/.test(attributes) || /\btype="application\/[\w+]+"/.test(attributes)

/**
 * @param page the whole HTML of a public page
 * @returns null when the page needs its scripts and must be sent as it is
 */
export function lightPage(page: string): string | null {
  if (EXPLORED.test(page) || UNFINISHED.test(page)) return null
  return page
    .replace(SCRIPT, (script, attributes: string) => (isOurs(attributes) ? script : ''))
    .replace(PRELOADED_SCRIPT, '')
    .replace(MARKER, '')
}

/** A page without inline scripts may say that there are none: nothing that slips into its text can run. */
export const lightPolicy = (policy: string) =>
  policy.replace("script-src 'self' 'unsafe-inline'", "script-src 'self'")
