import { createHash } from 'node:crypto'

/** Where a reader can go into a chart, an element says so. */
const EXPLORED = /\sdata-explore\b/

/** React marks so what a script has yet to put into its place. There should be none: such a page needs its scripts. */
const UNFINISHED = /<!--\$[?!]-->|<template id="[BP]:/

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\bas="script")[^>]*>/g
const MARKER = /<!--(?: |\/?[$&])?-->/g
const END = /<\/body>(?![\s\S]*<\/body>)/

/** Data (`type="application/ld+json"`) and the portal's own small files stay; Next's chunks and inline calls go. */
const isOurs = (attributes: string) =>
  /\bsrc="(?!\/_next\/)/.test(attributes) || /\btype="application\/[\w+]+"/.test(attributes)

/** A page as it is sent, and what a policy must name for its inline scripts to run: null when there are none. */
export type LightPage = { page: string; inline: string | null }

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
  return EXPLORED.test(page) ? resting(withoutPreloads) : read(withoutPreloads)
}

function read(page: string): LightPage {
  const light = page
    .replace(SCRIPT, (script, attributes: string) => (isOurs(attributes) ? script : ''))
    .replace(MARKER, '')
  return { page: light, inline: null }
}

/** Scripts that the browser leaves alone until `public/explore.js` wakes them: files where they stand, calls as one. */
function resting(page: string): LightPage {
  const calls: string[] = []
  const files = page.replace(SCRIPT, (script, attributes: string, text: string) => {
    if (isOurs(attributes)) return script
    if (/\bnomodule\b/i.test(attributes)) return ''
    if (/\bsrc="/.test(attributes)) return script.replace('<script', '<script type="text/at-rest"')
    calls.push(text)
    return ''
  })
  const call = calls.join(';\n')
  const woken = `<script type="text/at-rest">${call}</script><script src="/explore.js" defer=""></script></body>`
  const hash = createHash('sha256').update(call).digest('base64')
  return { page: files.replace(END, () => woken), inline: `'sha256-${hash}'` }
}

/** Next's policy allows every inline script. This allows the one that was sent, if any: what slips in cannot run. */
export const lightPolicy = (policy: string, inline: string | null) =>
  policy.replace("script-src 'self' 'unsafe-inline'", ["script-src 'self'", inline ?? []].flat().join(' '))
