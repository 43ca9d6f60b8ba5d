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
    expect(lightPage(page(`<p>165</p>${waste}`))).toEqual({ page: page('<p>165</p>'), runsInline: false }),
  )

  test.each([
    ['the theme', '<script src="/theme.js"></script>'],
    ['a script of ours that waits', '<script src="/page.js" defer=""></script>'],
    ['what machines read', '<script type="application/ld+json">{"@type":"Place"}</script>'],
    ['its style sheet', '<link rel="preload" href="/_next/a.css" as="style"/>'],
    ['a comment of a text', '<!-- published -->'],
  ])('keeps %s', (_what, kept) => expect(lightPage(page(kept))?.page).toBe(page(kept)))

  test('allows no inline script', () =>
    expect(lightPolicy("default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'")).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'",
    ))
})

describe('a page with a chart to explore', () => {
  const chart = '<div data-explore=""><!--$--><svg></svg><!--/$--></div>'

  test('is sent with its scripts at rest, and with what wakes them', () =>
    expect(
      lightPage(
        page(
          `${chart}<script>self.__next_f.push([1,"</body>"])</script>`,
          '<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>',
        ),
      ),
    ).toEqual({
      page: page(
        `${chart}<script type="text/at-rest">self.__next_f.push([1,"</body>"])</script><script src="/explore.js" defer=""></script>`,
        '<script type="text/at-rest" src="/_next/a.js" async=""></script>',
      ),
      runsInline: true,
    }))
})

test('a page keeps its scripts where React has yet to fill a place', () =>
  expect(lightPage(page('<!--$?--><template id="B:0"></template><!--/$-->'))).toBeNull())
