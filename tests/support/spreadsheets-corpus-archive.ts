import type { Case } from './spreadsheets-corpus'
import { type Parts, sheetXml, workbookParts } from './spreadsheets'
import { packed, rawZip } from './spreadsheets-zip'

const HEAD = ['zone', 'definition', 'period', 'value', 'source']
const rows = [HEAD, ['alpha', 'revenue.total', '2025', 5, 'S1']]
const parts = (more: Parts = {}): Parts => ({
  ...workbookParts([{ name: 'Figures', xml: sheetXml(rows) }]),
  ...more,
})
const SHEET = 'xl/worksheets/sheet1.xml'
const entriesOf = (all: Parts) =>
  Object.entries(all).map(([name, content]) => ({ name, content: Buffer.from(content) }))

const refused = (name: string, bytes: () => Buffer, ...codes: string[]): Case => ({
  name,
  bytes,
  ends: { refused: codes },
})

const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>`
const declared = (xml: string, doctype: string) => xml.replace(/\?>/, `?>${doctype}`)

const entities = (): Case[] => [
  ...Object.keys(parts()).map((part) => {
    const all = parts()
    return refused(
      `an entity from outside in ${part}`,
      () => packed({ ...all, [part]: declared(String(all[part]), XXE) }),
      'doctype',
    )
  }),
  refused(
    'entities that multiply',
    () => packed(parts({ [SHEET]: declared(sheetXml(rows), LAUGHS) })),
    'doctype',
  ),
  refused(
    'a document type from elsewhere',
    () =>
      packed(parts({ [SHEET]: declared(sheetXml(rows), '<!DOCTYPE x SYSTEM "http://x.invalid/x.dtd">') })),
    'doctype',
  ),
  refused(
    'an entity that nobody declared',
    () => packed(parts({ [SHEET]: sheetXml(rows).replace('alpha', '&secret;') })),
    'broken',
  ),
]

const megabytes = (n: number, letter = 'a') => Buffer.alloc(n * 1024 * 1024, letter)

const bombs = (): Case[] => [
  refused(
    'a part of 60 MB of one letter',
    () => packed(parts({ 'xl/media/picture.bin': megabytes(60) })),
    'explodes',
  ),
  refused(
    'a sheet of 60 MB of blanks',
    () =>
      packed(
        parts({ [SHEET]: Buffer.concat([Buffer.from(sheetXml(rows).slice(0, -12)), megabytes(60, ' ')]) }),
      ),
    'explodes',
  ),
  refused(
    'archives in archives',
    () => {
      const inner = packed({ 'a.bin': megabytes(8) })
      return packed(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`${i}.zip`, inner])))
    },
    'kind',
    'explodes',
  ),
  refused(
    'thousands of entries of the same bytes',
    () => {
      const one = { name: 'a', content: megabytes(3) }
      return rawZip([one, ...Array.from({ length: 2000 }, (_, i) => ({ ...one, name: `a${i}`, shares: 0 }))])
    },
    'explodes',
  ),
  refused(
    'two entries of the same bytes',
    () => {
      const all = entriesOf(parts())
      return rawZip([
        ...all,
        { ...(all[0] ?? { name: 'a', content: Buffer.alloc(1) }), name: 'copy.xml', shares: 0 },
      ])
    },
    'explodes',
  ),
  refused(
    '5,001 entries',
    () =>
      rawZip([
        ...entriesOf(parts()),
        ...Array.from({ length: 5001 }, (_, i) => ({ name: `x${i}`, content: Buffer.from('x') })),
      ]),
    'explodes',
  ),
  refused(
    'says 500 MB',
    () =>
      rawZip(
        entriesOf(parts()).map((one) =>
          one.name === SHEET ? { ...one, says: { inflated: 500 * 1024 * 1024 } } : one,
        ),
      ),
    'explodes',
    'broken',
  ),
  refused(
    'says less than comes out',
    () =>
      rawZip(
        entriesOf(parts()).map((one) => (one.name === SHEET ? { ...one, says: { inflated: 10 } } : one)),
      ),
    'broken',
  ),
  refused(
    'says more than comes out',
    () =>
      rawZip(
        entriesOf(parts()).map((one) =>
          one.name === SHEET ? { ...one, says: { inflated: one.content.length + 9 } } : one,
        ),
      ),
    'broken',
  ),
  refused(
    '30 MB that says it is 100 bytes',
    () =>
      rawZip([
        ...entriesOf(parts()).filter(({ name }) => name !== SHEET),
        { name: SHEET, content: megabytes(30), says: { inflated: 100 } },
      ]),
    'broken',
    'explodes',
  ),
]

const dishonest = (): Case[] => [
  ...['../../etc/passwd', '/etc/passwd', 'C:\\windows\\system32', 'a/../../b', '..\\..\\x'].map((name) =>
    refused(`a path out of the archive: ${name}`, () => packed(parts({ [name]: 'x' })), 'broken'),
  ),
  refused(
    'an entry twice',
    () => rawZip([...entriesOf(parts()), { name: SHEET, content: Buffer.from(sheetXml([HEAD])) }]),
    'broken',
  ),
  refused(
    'an entry under a password',
    () => rawZip(entriesOf(parts()).map((one) => ({ ...one, says: { flags: 0x801 } }))),
    'encrypted',
  ),
  refused(
    'an unknown way of packing',
    () => rawZip(entriesOf(parts()).map((one) => ({ ...one, says: { method: 99 } }))),
    'broken',
  ),
  refused(
    'a list that points nowhere',
    () => rawZip(entriesOf(parts()).map((one) => ({ ...one, says: { offset: 0x7fffffff } }))),
    'broken',
    'explodes',
  ),
  refused('no entries', () => rawZip([]), 'kind', 'broken'),
  refused(
    'bytes that are no packing',
    () => {
      const bytes = packed(parts())
      bytes.fill(0xff, 60, 200)
      return bytes
    },
    'broken',
    'explodes',
  ),
  {
    name: 'a comment at its end',
    bytes: () => rawZip(entriesOf(parts()), 'hello'),
    ends: { new: 1, value: '5' },
  },
  {
    name: 'bytes before it',
    bytes: () => Buffer.concat([Buffer.from('#!/bin/sh\n'), packed(parts())]),
    ends: { refused: ['nul', 'no_headings', 'unclosed_quote', 'kind'] },
  },
  ...Array.from({ length: 24 }, (_, i): Case => ({
    name: `XLSX cut off after ${i + 1} of 25 parts`,
    bytes: () => {
      const whole = packed(parts())
      return whole.subarray(0, Math.floor((whole.length * (i + 1)) / 25))
    },
    ends: { refused: ['broken'] },
  })),
]

const xml = (): Case[] => [
  refused(
    'tags that are not closed',
    () => packed(parts({ [SHEET]: sheetXml(rows).slice(0, -30) })),
    'broken',
  ),
  refused('a sheet that is no XML', () => packed(parts({ [SHEET]: 'hello' })), 'broken'),
  refused('an empty sheet part', () => packed(parts({ [SHEET]: '' })), 'broken'),
  refused(
    'tags a hundred thousand deep',
    () => packed(parts({ [SHEET]: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}` })),
    'broken',
  ),
  refused(
    'an attribute of 3 MB',
    () =>
      packed(
        parts({
          [SHEET]: sheetXml(rows).replace(
            '<row',
            `<x y="${Array.from({ length: 400_000 }, (_, i) => i).join('')}"/><row`,
          ),
        }),
      ),
    'broken',
  ),
  refused(
    'a text of 3 MB',
    () =>
      packed(
        parts({
          [SHEET]: sheetXml(rows).replace('alpha', Array.from({ length: 500_000 }, (_, i) => i).join('')),
        }),
      ),
    'broken',
  ),
  refused(
    'a comment of 3 MB',
    () =>
      packed(
        parts({
          [SHEET]: sheetXml(rows).replace(
            '<row',
            `<!--${Array.from({ length: 500_000 }, (_, i) => i).join('')}--><row`,
          ),
        }),
      ),
    'broken',
  ),
  refused(
    'bytes that are not UTF-8',
    () =>
      packed(
        parts({ [SHEET]: Buffer.from(sheetXml([HEAD, ['alph\u00e9', 'x', '2025', 5, 'S1']]), 'latin1') }),
      ),
    'broken',
  ),
  refused(
    'a NUL in XML',
    () => packed(parts({ [SHEET]: sheetXml(rows).replace('alpha', 'al\0pha') })),
    'broken',
  ),
  {
    name: 'XML in UTF-16',
    bytes: () =>
      packed(
        parts({ [SHEET]: Buffer.from(`\ufeff${sheetXml(rows)}`.replace('UTF-8', 'UTF-16'), 'utf16le') }),
      ),
    ends: { new: 1, value: '5' },
  },
  {
    name: 'names with a prefix',
    bytes: () =>
      packed(
        parts({
          [SHEET]: sheetXml(rows)
            .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x='),
        }),
      ),
    ends: { new: 1, value: '5' },
  },
  refused(
    'no workbook',
    () => packed(Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== 'xl/workbook.xml'))),
    'broken',
  ),
  refused(
    'a sheet that is not there',
    () => packed(Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== SHEET))),
    'broken',
  ),
  refused(
    'a sheet somewhere else',
    () => {
      const all = parts()
      return packed({
        ...all,
        'xl/_rels/workbook.xml.rels': String(all['xl/_rels/workbook.xml.rels']).replace(
          'Target="worksheets/sheet1.xml"',
          'Target="http://x.invalid/sheet.xml" TargetMode="External"',
        ),
      })
    },
    'empty',
  ),
  refused(
    'a sheet outside the archive',
    () => {
      const all = parts()
      return packed({
        ...all,
        'xl/_rels/workbook.xml.rels': String(all['xl/_rels/workbook.xml.rels']).replace(
          'worksheets/sheet1.xml',
          '../../../../etc/passwd',
        ),
      })
    },
    'broken',
  ),
  refused(
    'a file address as sheet',
    () => {
      const all = parts()
      return packed({
        ...all,
        'xl/_rels/workbook.xml.rels': String(all['xl/_rels/workbook.xml.rels']).replace(
          'worksheets/sheet1.xml',
          'file:///etc/passwd',
        ),
      })
    },
    'empty',
  ),
  refused(
    '201 sheets',
    () =>
      packed(workbookParts(Array.from({ length: 201 }, (_, i) => ({ name: `S${i}`, xml: sheetXml([]) })))),
    'too_many_sheets',
  ),
  refused(
    'only a chart',
    () => {
      const all = parts()
      return packed({
        ...all,
        'xl/_rels/workbook.xml.rels': String(all['xl/_rels/workbook.xml.rels']).replace(
          '/worksheet"',
          '/chartsheet"',
        ),
      })
    },
    'empty',
  ),
]

const starting = (bytes: readonly number[]) => Buffer.concat([Buffer.from(bytes), Buffer.alloc(2000, 1)])
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(200_000), Buffer.from(name, 'utf16le')])
const TYPES = '[Content_Types].xml'

const others = (): Case[] => [
  ...(
    [
      ['a PDF', [...Buffer.from('%PDF-1.7')]],
      ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
      ['a JPEG', [0xff, 0xd8, 0xff, 0xe0]],
      ['a GIF', [...Buffer.from('GIF89a')]],
      ['a BMP', [...Buffer.from('BM')]],
      ['a TIFF', [0x49, 0x49, 0x2a, 0]],
      ['a WebP', [...Buffer.from('RIFF')]],
      ['gzip', [0x1f, 0x8b, 8]],
      ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
      ['RAR', [...Buffer.from('Rar!'), 0x1a, 7]],
      ['bzip2', [...Buffer.from('BZh9')]],
      ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
      ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
      ['RTF', [...Buffer.from('{\\rtf1')]],
      ['a program of Linux', [0x7f, 0x45, 0x4c, 0x46]],
      ['a program of Windows', [0x4d, 0x5a, 0x90]],
    ] as const
  ).map(([name, bytes]) => refused(`${name} called figures.xlsx`, () => starting(bytes), 'kind')),
  ...[
    '<!DOCTYPE html><table><tr><td>zone',
    '<html><body>',
    '<?xml version="1.0"?><Workbook>',
    '<svg onload="x"/>',
    '\ufeff<table>',
  ].map((text) =>
    refused(`a page called figures.xls: ${text.slice(0, 16)}`, () => Buffer.from(text), 'kind'),
  ),
  refused('the older Excel', () => compound('Workbook'), 'kind'),
  refused('the oldest Excel', () => compound('Book'), 'kind'),
  refused('the older Word', () => compound('WordDocument'), 'kind'),
  refused('XLSX under a password', () => compound('EncryptedPackage'), 'encrypted'),
  refused(
    'OpenDocument',
    () =>
      packed({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<x/>',
        'META-INF/manifest.xml': '<x/>',
      }),
    'kind',
  ),
  refused('Numbers', () => packed({ 'Index/Document.iwa': 'x' }), 'kind'),
  refused('some archive', () => packed({ 'readme.txt': 'x' }), 'kind'),
  refused('Word', () => packed({ [TYPES]: '<Types/>', 'word/document.xml': '<x/>' }), 'kind'),
  refused('PowerPoint', () => packed({ [TYPES]: '<Types/>', 'ppt/presentation.xml': '<x/>' }), 'kind'),
  refused('XLSB', () => packed({ [TYPES]: '<Types/>', 'xl/workbook.bin': 'x' }), 'kind'),
  refused('macros', () => packed(parts({ 'xl/vbaProject.bin': 'x' })), 'macros'),
  refused(
    'macros by type',
    () =>
      packed(
        parts({
          [TYPES]:
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
      ),
    'macros',
  ),
]

export const archiveCases = (): Case[] => [...entities(), ...bombs(), ...dishonest(), ...xml(), ...others()]
