import type { Case, Ending } from './spreadsheets-corpus'
import { letters, type Parts, sheetXml, type TestCell, type TestSheet, workbookParts } from './spreadsheets'
import { packed } from './spreadsheets-zip'

const HEAD: TestCell[] = ['zone', 'definition', 'period', 'value', 'note_en', 'note_vi', 'source', 'unit']
const row = (
  value: TestCell,
  { period = '2025' as TestCell, note = '' as TestCell, unit = '', definition = 'revenue.total' } = {},
): TestCell[] => [
  ...['alpha', definition, period, value],
  ...(note === '' ? [null, null] : ['A note', note]),
  ...['S1', unit === '' ? null : unit],
]
const xmlCell = (attributes: string, inside: string): TestCell => ({
  xml: (at) => `<c r="${at}" ${attributes}>${inside}</c>`,
})

// Cell formats by place: 0 general, 1 day, 2 month, 3 year, 4 percent, 5 a format with a text in it that looks like a date.
const STYLES =
  '<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy-mm"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/></cellXfs>'

const book = (sheets: readonly TestSheet[], more: Parts = {}) =>
  packed({ ...workbookParts(sheets, STYLES), ...more })
const sheet = (
  rows: readonly (readonly TestCell[])[],
  more: Parameters<typeof sheetXml>[1] = {},
): TestSheet => ({
  ...{ name: 'Figures', xml: sheetXml(rows, more) },
})
const of = (
  name: string,
  rows: readonly (readonly TestCell[])[],
  ends: Ending,
  more: Parameters<typeof sheetXml>[1] = {},
): Case => ({
  ...{ name, bytes: () => book([sheet(rows, more)]), ends },
})
const one = (name: string, value: TestCell, ends: Ending, more: Parameters<typeof row>[1] = {}) =>
  of(name, [HEAD, row(value, more)], ends)

const STRINGS = (items: string) =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`
const shared = (name: string, items: string, cell: TestCell, ends: Ending): Case => ({
  name,
  bytes: () => {
    const parts = workbookParts([sheet([HEAD, row(5, { note: cell })])], STYLES)
    const rels = String(parts['xl/_rels/workbook.xml.rels'])
    return packed({
      ...parts,
      'xl/sharedStrings.xml': STRINGS(items),
      'xl/_rels/workbook.xml.rels': rels.replace(
        '<Relationship Id="rStyles"',
        '<Relationship Id="rText" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rStyles"',
      ),
    })
  },
  ends,
})

const values = (): Case[] => [
  one('a number', 42450, { new: 1, value: '42450' }),
  one('a number with noise', xmlCell('', '<v>258.80000000000001</v>'), { new: 1, value: '258.8' }),
  one('0.1 + 0.2', xmlCell('', '<v>0.30000000000000004</v>'), { new: 1, value: '0.3' }),
  one('a number with an exponent', xmlCell('', '<v>1.37E+13</v>'), { new: 1, value: '13700000000000' }),
  one('a number of 400 digits', xmlCell('', '<v>1E+400</v>'), { wrong: 1, codes: ['decimal'] }),
  one('an exponent of a billion', xmlCell('', '<v>1E+999999999</v>'), { wrong: 1, codes: ['cell_error'] }),
  one('minus zero', xmlCell('', '<v>-0</v>'), { new: 1, value: '0' }),
  one('no number', xmlCell('', '<v>many</v>'), { wrong: 1, codes: ['cell_error'] }),
  one('infinity', xmlCell('', '<v>INF</v>'), { wrong: 1, codes: ['cell_error'] }),
  one('a text of 18 digits', '123456789012345678', { new: 1, value: '123456789012345678' }),
  one('a formula with its value', xmlCell('', '<f>1+1</f><v>2</v>'), {
    new: 1,
    value: '2',
    codes: ['formula_read'],
  }),
  one('a formula without', xmlCell('', '<f>1+1</f>'), { wrong: 1, codes: ['uncalculated'] }),
  one('a formula that reaches out', xmlCell('t="str"', `<f>WEBSERVICE("http://x.invalid")</f><v>7</v>`), {
    new: 1,
    value: '7',
    codes: ['formula_read'],
  }),
  one('a formula with an error', xmlCell('t="e"', '<f>A1/0</f><v>#DIV/0!</v>'), {
    wrong: 1,
    codes: ['cell_error'],
  }),
  one('an error', xmlCell('t="e"', '<v>#REF!</v>'), { wrong: 1, codes: ['cell_error'] }),
  one('an exchange with a program', `=cmd|' /C calc'!A0`, { wrong: 1, codes: ['number'] }),
  one('a date as value', xmlCell('s="1"', '<v>46000</v>'), { wrong: 1, codes: ['date'] }),
  one('a truth as value', xmlCell('t="b"', '<v>1</v>'), { wrong: 1, codes: ['number'] }),
  one('percent where the unit is none', xmlCell('s="4"', '<v>0.125</v>'), {
    wrong: 1,
    codes: ['percent_format'],
  }),
  one(
    'percent where it is',
    xmlCell('s="4"', '<v>0.125</v>'),
    { new: 1, value: '12.5' },
    { unit: 'percent' },
  ),
  one('a format that names days', xmlCell('s="5"', '<v>30</v>'), { new: 1, value: '30' }),
  one('a day as period', 5, { new: 1, period: '2025-12-05' }, { period: xmlCell('s="1"', '<v>45996</v>') }),
  one('a month as period', 5, { new: 1, period: '2025-12' }, { period: xmlCell('s="2"', '<v>45992</v>') }),
  one('a year as period', 5, { new: 1, period: '2025' }, { period: xmlCell('s="3"', '<v>45992</v>') }),
  one('a year as number', 5, { new: 1, period: '2025' }, { period: 2025 }),
  one(
    'a date as text',
    5,
    { new: 1, period: '2025-12-05' },
    { period: xmlCell('t="d"', '<v>2025-12-05T00:00:00</v>') },
  ),
  one(
    'a day that is none',
    5,
    { wrong: 1, codes: ['cell_error'] },
    { period: xmlCell('s="1"', '<v>99999999</v>') },
  ),
  one(
    'a text in several styles',
    5,
    { new: 1, note: 'Số liệu' },
    {
      note: xmlCell(
        't="inlineStr"',
        '<is><r><t>Số </t></r><r><rPr/><t>liệu</t></r><rPh sb="0" eb="1"><t>ghost</t></rPh></is>',
      ),
    },
  ),
  one('emoji', 5, { new: 1, note: '👩🏽‍💻' }, { note: '👩🏽‍💻' }),
  one('right to left', 5, { new: 1, note: 'مرحبا' }, { note: 'مرحبا' }),
  one('a line end written by number', 5, { new: 1, note: 'a\nb' }, { note: 'a_x000D_\nb' }),
  one('a text made inert', 5, { new: 1, note: '-x' }, { note: "'-x" }),
  one('an unknown unit', 5, { wrong: 1, codes: ['unit'] }, { unit: 'parsec' }),
  one('an unknown kind of cell', xmlCell('t="zzz"', '<v>5</v>'), { new: 1, value: '5' }),
  one('a format that is not there', xmlCell('s="999"', '<v>5</v>'), { new: 1, value: '5' }),
  shared(
    'a text of the list',
    '<si><t>zero</t></si><si><t>Số liệu</t><rPh><t>x</t></rPh></si>',
    xmlCell('t="s"', '<v>1</v>'),
    { new: 1, note: 'Số liệu' },
  ),
  shared('a text beyond the list', '<si><t>zero</t></si>', xmlCell('t="s"', '<v>9</v>'), {
    wrong: 1,
    codes: ['required'],
  }),
  shared('a text of minus one', '<si><t>zero</t></si>', xmlCell('t="s"', '<v>-1</v>'), {
    wrong: 1,
    codes: ['required'],
  }),
  shared(
    'a text of 100,000 letters',
    `<si><t>${'ab'.repeat(50_000)}</t></si>`,
    xmlCell('t="s"', '<v>0</v>'),
    { wrong: 1, codes: ['too_long'] },
  ),
]

const wide = (from: number, to: number, inside: string) =>
  Array.from({ length: to - from }, (_, i) => `<c r="${letters(from + i)}2" s="1">${inside}</c>`).join('')

const places = (): Case[] => [
  of(
    'merged values',
    [HEAD, row(5), row(null, { period: '2024' })],
    { new: 1, wrong: 1, codes: ['merged'] },
    { after: '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>' },
  ),
  of(
    'a merged zone',
    [HEAD, row(5), [null, ...row(6, { period: '2024' }).slice(1)]],
    { new: 1, wrong: 1, codes: ['merged'] },
    { after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' },
  ),
  of(
    'a merged title above',
    [['My figures'], HEAD, row(5)],
    { new: 1, value: '5' },
    { after: '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>' },
  ),
  of(
    'merged beside the table',
    [HEAD, row(5)],
    { new: 1 },
    { after: '<mergeCells><mergeCell ref="M1:Z9"/></mergeCells>' },
  ),
  of(
    'a merge of everything',
    [HEAD, row(5)],
    { refused: ['no_headings'] },
    { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' },
  ),
  of(
    'a merge that is none',
    [HEAD, row(5)],
    { new: 1 },
    { after: '<mergeCells><mergeCell ref="A0:ZZZZ9"/></mergeCells>' },
  ),
  of(
    'a hidden row',
    [HEAD, row(5)],
    { new: 1, notes: ['rows_hidden'] },
    { rowAttributes: (n) => (n === 2 ? ' hidden="1"' : '') },
  ),
  of(
    'a hidden column',
    [HEAD, row(5)],
    { new: 1, notes: ['columns_hidden'] },
    { before: '<cols><col min="2" max="3" hidden="1"/></cols>' },
  ),
  {
    name: 'a hidden sheet',
    bytes: () =>
      book([sheet([HEAD, row(5)]), { name: 'Secret', state: 'hidden', xml: sheetXml([HEAD, row(6)]) }]),
    ends: { new: 1, value: '5', notes: ['sheet_hidden'] },
  },
  {
    name: 'a sheet hidden well',
    bytes: () =>
      book([sheet([HEAD, row(5)]), { name: 'Secret', state: 'veryHidden', xml: sheetXml([HEAD, row(6)]) }]),
    ends: { new: 1, notes: ['sheet_hidden'] },
  },
  {
    name: 'hidden sheets alone',
    bytes: () => book([{ name: 'Secret', state: 'hidden', xml: sheetXml([HEAD, row(6)]) }]),
    ends: { refused: ['empty'] },
  },
  {
    name: 'two sheets',
    bytes: () =>
      book([sheet([HEAD, row(5)]), { name: 'More', xml: sheetXml([HEAD, row(6, { period: '2024' })]) }]),
    ends: { new: 2 },
  },
  {
    name: 'a sheet of remarks',
    bytes: () => book([{ name: 'Read me', xml: sheetXml([['Hello']]) }, sheet([HEAD, row(5)])]),
    ends: { new: 1, notes: ['no_headings'] },
  },
  {
    name: 'the same figure in two sheets',
    bytes: () => book([sheet([HEAD, row(5)]), { name: 'More', xml: sheetXml([HEAD, row(6)]) }]),
    ends: { new: 1, wrong: 1, codes: ['duplicate'] },
  },
  {
    name: 'days counted from 1904',
    bytes: () => book([sheet([HEAD, row(5, { period: xmlCell('s="1"', '<v>44534</v>') })])], {}),
    ends: { new: 1, period: '2021-12-04' },
  },
  { name: 'no rows at all', bytes: () => book([sheet([])]), ends: { refused: ['empty'] } },
  of('only headings', [HEAD], { new: 0, wrong: 0 }),
  of(
    'a heading twice',
    [
      [...HEAD, 'value'],
      [...row(5), 6],
    ],
    { refused: ['repeated_columns'] },
  ),
  of(
    'a column of its own',
    [
      [...HEAD, 'Remarks'],
      [...row(5), 'x'],
    ],
    { new: 1, notes: ['extra_columns'] },
  ),
  of(
    'headings in Vietnamese',
    [
      [
        'Khu',
        'Định nghĩa',
        'Kỳ số liệu',
        'Giá trị',
        'Ghi chú (tiếng Anh)',
        'Ghi chú (tiếng Việt)',
        'Nguồn',
        'Đơn vị',
      ],
      row(5),
    ],
    { new: 1 },
  ),
  of('headings too far down', [...Array.from({ length: 30 }, () => ['x']), HEAD, row(5)], {
    refused: ['no_headings'],
  }),
  of('a value in column 501', [HEAD, [...row(5), ...Array.from({ length: 492 }, () => null), 'x']], {
    refused: ['too_many_columns'],
  }),
  {
    name: 'formats to the last column',
    bytes: () =>
      book([
        {
          name: 'Figures',
          xml: sheetXml([HEAD, row(5)]).replace(
            '</row></sheetData>',
            `${wide(8, 16_384, '')}</row></sheetData>`,
          ),
        },
      ]),
    ends: { new: 1, value: '5' },
  },
  {
    name: 'a column beyond the last',
    bytes: () => book([{ name: 'Figures', xml: sheetXml([HEAD, row(5)]).replace('r="D2"', 'r="XFE2"') }]),
    ends: { refused: ['broken'] },
  },
  {
    name: 'a million columns',
    bytes: () =>
      book([
        {
          name: 'Figures',
          xml: sheetXml([HEAD]).replace('</row>', `${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`),
        },
      ]),
    ends: { refused: ['too_many_columns', 'explodes'] },
  },
  {
    name: 'a row beyond the last',
    bytes: () =>
      book([{ name: 'Figures', xml: sheetXml([HEAD, row(5)]).replace('<row r="2"', '<row r="1048577"') }]),
    ends: { refused: ['broken'] },
  },
  {
    name: 'rows in disorder',
    bytes: () =>
      book([{ name: 'Figures', xml: sheetXml([HEAD, row(5)]).replace('<row r="2"', '<row r="1"') }]),
    ends: { refused: ['broken'] },
  },
  {
    name: 'cells in disorder',
    bytes: () => book([{ name: 'Figures', xml: sheetXml([HEAD, row(5)]).replace('r="B2"', 'r="A2"') }]),
    ends: { refused: ['broken'] },
  },
  {
    name: 'places that are not said',
    bytes: () =>
      book([
        {
          name: 'Figures',
          xml: sheetXml([HEAD, row(5, { note: 'x', unit: 'VND' })]).replace(/ r="[A-Z]*\d+"/g, ''),
        },
      ]),
    ends: { new: 1, value: '5' },
  },
  {
    name: '100,001 rows',
    bytes: () =>
      book([
        {
          name: 'Figures',
          xml: sheetXml([
            HEAD,
            ...Array.from({ length: 100_001 }, (_, i) => row(i, { period: String(1000 + (i % 9000)) })),
          ]),
        },
      ]),
    ends: { refused: ['too_many_rows'] },
  },
  {
    name: 'a sheet called like a program’s property',
    bytes: () => book([{ name: '__proto__', xml: sheetXml([HEAD, row(5)]) }]),
    ends: { new: 1 },
  },
]

export const cellCases = (): Case[] => [...values(), ...places()]
