import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import '@/tests/support/properties'
import { inlineHtml, markdownToHtml, markdownToText } from './markdown'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elementsIn = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ['tagName' in child ? [child] : [], elementsIn(child)].flat())
    : []

const TAGS = new Set(['p', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'code', 'a', 'br'])
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href', 'rel'], ol: ['start'] }
const ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i

function isHarmless(html: string) {
  for (const { tagName, attrs } of elementsIn(parseFragment(html))) {
    expect(TAGS.has(tagName), tagName).toBe(true)
    for (const { name, value } of attrs) {
      expect(ATTRIBUTES[tagName] ?? [], `${tagName} ${name}`).toContain(name)
      if (name === 'href') expect(value).toMatch(ADDRESS)
    }
  }
}

test.each([
  ['words', '<p>words</p>'],
  ['**bold** and *light*', '<p><strong>bold</strong> and <em>light</em></p>'],
  ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  [
    '[the site](https://example.org/a?b=1&c=2)',
    '<p><a href="https://example.org/a?b=1&amp;c=2" rel="external noopener">the site</a></p>',
  ],
  ['[here](/en/zones/qtsc)', '<p><a href="/en/zones/qtsc" rel="external noopener">here</a></p>'],
  ['# no heading', '<p># no heading</p>'],
  [
    '![no picture](https://example.org/x.png)',
    '<p>!<a href="https://example.org/x.png" rel="external noopener">no picture</a></p>',
  ],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['[x](data:text/html,hello)', '<p><a>x</a></p>'],
  ['[x](//elsewhere.example)', '<p><a>x</a></p>'],
  ['1,062 < 2.000 & "so"', '<p>1,062 &lt; 2.000 &amp; &quot;so&quot;</p>'],
])('%s', (text, html) => expect(markdownToHtml(text)).toBe(html))

const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '[',
  ']',
  '(',
  ')',
  '!',
  '*',
  '_',
  '\\',
  '\n',
  '\n\n',
  ' ',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '&',
  ';',
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'vbscript:',
  'data:text/html,',
  'https://example.org',
  '//',
  'mailto:a@b.c',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="',
  '" onclick="alert(1)',
  'onload=',
  '<!--',
  '-->',
  '<svg',
  '&colon;',
  '&#106;',
  '&#x6A;',
  '&quot;',
  '&lt;',
  '\u0000',
  '[x]: ',
  '<style>',
  'words',
  'khu',
  '![',
  '](',
]
const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 24 })

test('whatever is typed, it is harmless', () =>
  fc.assert(
    fc.property(hostile, (pieces) => isHarmless(markdownToHtml(pieces.join('')))),
    { numRuns: 3000 },
  ))

test('words alone are the words', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ,.;:()%]{0,80}[A-Za-z]$/), (words) => {
      expect(inlineHtml(words)).toBe(words)
    }),
  ))

test('more than a paragraph does not stand within a line', () => {
  expect(inlineHtml('one\n\ntwo')).toBe(null)
  expect(inlineHtml('- one')).toBe(null)
})

test('its words alone', () =>
  expect(markdownToText('**Over** 5 < 6 & [more](https://example.org)')).toBe('Over 5 < 6 & more'))
