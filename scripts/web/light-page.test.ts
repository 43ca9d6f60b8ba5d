import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { lightPage, lightPolicy } from './light-page'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('a page that is only read', () => {
  test.each([
    ['a chunk of Next', '<script src="/_next/static/chunks/1a.js" async=""></script>'],
    ['an old browser’s chunk', '<script src="/_next/static/chunks/p.js" noModule=""></script>'],
    ['the content a second time', '<script>self.__next_f.push([1,"<b>\\"165\\"</b>"])</script>'],
    ['a timer of React', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['what a script had to find', '<!--$--><!--/$--><!-- -->'],
    [
      'a script that is fetched early',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
    ],
  ])('is sent without %s', (_what, waste) =>
    expect(lightPage(page(`<p>165</p>${waste}`))).toEqual({ page: page('<p>165</p>'), inline: null }),
  )

  test.each([
    ['the theme', '<script src="/theme.js"></script>'],
    ['a script of ours that waits', '<script src="/page.js" defer=""></script>'],
    ['what machines read', '<script type="application/ld+json">{"@type":"Place"}</script>'],
    ['its style sheet', '<link rel="preload" href="/_next/a.css" as="style"/>'],
    ['a comment of a text', '<!-- published -->'],
  ])('keeps %s', (_what, kept) => expect(lightPage(page(kept))?.page).toBe(page(kept)))

  test('allows no inline script', () =>
    expect(lightPolicy("default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'", null)).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'",
    ))
})

describe('a page with a chart to explore', () => {
  const chart = '<div data-explore=""><!--$--><svg></svg><!--/$--></div>'
  const calls = ['(self.a=self.a||[]).push([0])', 'self.a.push([1,"</body> $& $1"])']
  const light = lightPage(
    page(
      `${chart}<script id="_R_">${calls[0]}</script><script>${calls[1]}</script>`,
      '<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>',
    ),
  )

  test('is sent with its scripts at rest and what wakes them, and with the marks by which React finds its way', () =>
    expect(light?.page).toBe(
      page(
        `${chart}<script type="text/at-rest">${calls.join(';\n')}</script><script src="/explore.js" defer=""></script>`,
        '<script type="text/at-rest" src="/_next/a.js" async=""></script>',
      ),
    ))

  test('allows the inline script that it was sent with, and no other', () => {
    const hash = createHash('sha256').update(calls.join(';\n')).digest('base64')
    expect(lightPolicy("script-src 'self' 'unsafe-inline'", light?.inline ?? null)).toBe(
      `script-src 'self' 'sha256-${hash}'`,
    )
  })
})

test('a page keeps its scripts where React has yet to fill a place', () =>
  expect(lightPage(page('<!--$?--><template id="B:0"></template><!--/$-->'))).toBeNull())
