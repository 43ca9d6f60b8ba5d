import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Cited, citationKey, texOf, toBibtex, toCslJson } from './citation'

const cited = (but: Partial<Cited> = {}): Cited => ({
  id: 123,
  release: 4,
  publishedAt: '2026-11-21T18:30:00.000Z',
  title: 'Khu Công nghệ phần mềm Đại học Quốc gia: Doanh nghiệp, 2020: 165',
  note: 'Nguồn: Nhân Dân',
  edition: 'đợt công bố số 4',
  address: 'https://zones.example.org/vi/figures/123',
  locale: 'vi',
  ...but,
})

const PLAIN: Record<string, string> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
}

/** What TeX would print; throws at a sign that it would take for a command or a comment. */
function printed(tex: string): string {
  return tex.replaceAll(/\\text[a-z]+\{\}|\\[%#&_$]|[\\{}~^%#&_$]/g, (sign) => {
    const plain = PLAIN[sign] ?? (/^\\[%#&_$]$/.test(sign) ? sign.slice(1) : undefined)
    if (plain === undefined) throw new Error(`A bare ${sign} in ${tex}`)
    return plain
  })
}

/** Reads one entry as BibTeX does: fields end where their braces are closed, whatever stands before a brace. */
function entryOf(text: string) {
  const [start, key = ''] = /^@misc\{([^\s,{}%#]+),\n/.exec(text) ?? []
  if (start === undefined) throw new Error('No entry')
  const fields = new Map<string, string>()
  let at = start.length
  while (text[at] !== '}') {
    const [opening, name = ''] = /^ {2}([a-z]+) *= /.exec(text.slice(at)) ?? []
    if (opening === undefined) throw new Error(`No field at ${text.slice(at)}`)
    at += opening.length
    const from = at
    for (let depth = 0; depth > 0 || !/[,\n]/.test(text[at] ?? '\n'); at++) {
      if (at >= text.length) throw new Error(`Field ${name} is never closed`)
      depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
    }
    fields.set(name, text.slice(from, at))
    at += text[at] === ',' ? 2 : 1
  }
  if (text.slice(at) !== '}\n') throw new Error('Something follows the entry')
  return { key, fields }
}

const inBraces = (field: string | undefined) => (field ?? '').replace(/^\{+/, '').replace(/\}+$/, '')

/** The part of CSL-JSON 1.0 that we use, as its schema has it. */
const csl = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      type: z.literal('dataset'),
      title: z.string(),
      author: z.array(z.strictObject({ literal: z.string() })),
      publisher: z.string(),
      issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
      version: z.string(),
      note: z.string(),
      URL: z.url(),
      language: z.enum(['en', 'vi']),
    }),
  )
  .length(1)

// Letters of every script, and more of what TeX and BibTeX stumble over.
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '$', '~', '^', '"', '@', '\n', 'ế', ' '),
  }),
)
const said = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

describe('whatever the data says, the citation can be read back', () => {
  test('from BibTeX', () =>
    fc.assert(
      fc.property(words, words, (title, note) => {
        const { key, fields } = entryOf(toBibtex(cited({ title, note })))
        expect(key).toBe('zonebook-figure-123-release-4')
        expect([...fields.keys()]).toEqual([
          'author',
          'title',
          'year',
          'month',
          'howpublished',
          'note',
          'url',
          'langid',
        ])
        expect(fields.get('title')).toBe(`{{${texOf(title)}}}`)
        expect(printed(texOf(title))).toBe(said(title))
        expect(fields.get('note')).toBe(`{${texOf(note)}}`)
      }),
    ))

  test('from CSL-JSON', () =>
    fc.assert(
      fc.property(words, words, (title, note) => {
        const [entry] = csl.parse(JSON.parse(JSON.stringify(toCslJson(cited({ title, note })))))
        expect(entry).toMatchObject({ title: said(title), note: said(note) })
      }),
    ))
})

test('Vietnamese letters stay letters', () => {
  const { fields } = entryOf(toBibtex(cited()))
  expect(inBraces(fields.get('title'))).toBe(cited().title)
  expect(inBraces(fields.get('howpublished'))).toBe('Zonebook, đợt công bố số 4')
})

test('the date is that of the release in the parks', () => {
  const { fields } = entryOf(toBibtex(cited()))
  expect([fields.get('year'), fields.get('month')]).toEqual(['{2026}', 'nov'])
  expect(toCslJson(cited())[0]?.issued).toEqual({ 'date-parts': [[2026, 11, 22]] })
})

test('an address keeps what it asks for, and no brace', () => {
  const { fields } = entryOf(
    toBibtex(cited({ address: 'https://zones.example.org/a{b}/1?release=2&c_d={e}' })),
  )
  expect(fields.get('url')).toBe('{https://zones.example.org/a%7Bb%7D/1?release=2&c_d=%7Be%7D}')
})

test('the key names the figure and its release, and nothing that could change', () =>
  expect(citationKey({ id: 7, release: 2 })).toBe('zonebook-figure-7-release-2'))
