import type { Case } from './spreadsheets-corpus'
import { inUtf16, inWindows } from './spreadsheets-encoded'

const ENGLISH = [
  'Zone',
  'Definition',
  'Reference period',
  'Value',
  'Note (English)',
  'Note (Vietnamese)',
  'Source',
]
const VIETNAMESE = [
  'Khu',
  'Định nghĩa',
  'Kỳ số liệu',
  'Giá trị',
  'Ghi chú (tiếng Anh)',
  'Ghi chú (tiếng Việt)',
  'Nguồn',
]
const KEYS = ['zone', 'definition', 'period', 'value', 'note_en', 'note_vi', 'source']

const NOTE = 'Số liệu của khu, đã kiểm tra'
const WESTERN = 'Verified at the café, naïve count'

const quoted = (cell: string) => (/[",;|\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((row) => row.map(quoted).join(separator) + end).join('')

/** A row of a good file; `revenue.total` is stated in VND, `firms.all` counts. */
const row = (
  value: string,
  { note = '', definition = 'revenue.total', period = '2025', source = 'S1' } = {},
) => [...['alpha', definition, period, value, note === '' ? '' : 'A note', note, source]]

const ENCODINGS: readonly [string, (text: string) => Buffer, boolean][] = [
  ['UTF-8', (text) => Buffer.from(text), true],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`), true],
  ['UTF-16 LE with a mark', (text) => inUtf16(text, 'le', true), true],
  ['UTF-16 BE with a mark', (text) => inUtf16(text, 'be', true), true],
  ['UTF-16 LE without', (text) => inUtf16(text, 'le', false), true],
  ['UTF-16 BE without', (text) => inUtf16(text, 'be', false), true],
  ['windows-1258', (text) => inWindows('windows-1258', text), true],
  ['windows-1252', (text) => inWindows('windows-1252', text), false],
]
const SEPARATORS = [
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
] as const
const ENDS = [
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
  ['\\r', '\r'],
] as const

const encoded = (): Case[] =>
  ENCODINGS.flatMap(([encoding, encode, speaksVietnamese], i) =>
    SEPARATORS.flatMap(([called, separator], j) =>
      ENDS.map(([ending, end], k): Case => {
        const locale = (i + j + k) % 2 === 0 ? 'vi' : 'en'
        const head = !speaksVietnamese ? ENGLISH : [VIETNAMESE, ENGLISH, KEYS][(i + j + k) % 3]
        const note = speaksVietnamese ? NOTE : WESTERN
        const value = locale === 'vi' ? '1.234.567,5' : '1,234,567.5'
        return {
          name: `${encoding}, ${called}, ${ending}, numbers in ${locale}`,
          bytes: () => encode(table([head ?? KEYS, row(value, { note })], separator, end)),
          locale,
          ends: {
            ...{ new: 1, value: '1234567.5', note },
            ...(encoding.startsWith('windows') && { notes: ['encoding'] }),
          },
        }
      }),
    ),
  )

const good = () =>
  table([KEYS, row('1'), row('2', { period: '2024' }), row('3', { period: '2023' })], ';', '\n')

const cut = (): Case[] =>
  Array.from({ length: 20 }, (_, i): Case => {
    const text = good()
    const length = Math.floor((text.length * (i + 1)) / 21)
    return {
      name: `CSV cut off after ${length} of ${text.length} letters`,
      bytes: () => Buffer.from(text.slice(0, length)),
      ends:
        length < 'zone;definition;period;value'.length
          ? { refused: ['no_headings', 'missing_columns', 'empty'] }
          : { among: ['1', '2', '3'] },
    }
  })

const of = (name: string, text: string | Buffer, ends: Case['ends'], locale: 'en' | 'vi' = 'en'): Case => ({
  ...{ name, bytes: () => Buffer.from(text), ends, locale },
})
const rows = (...lines: string[]) => [KEYS.join(';'), ...lines].join('\n')
const line = 'alpha;revenue.total;2025;5;;;S1'

const odd = (): Case[] => [
  ...SEPARATORS.map(([called, separator]) =>
    of(`says its separator: ${called}`, `sep=${separator}\n${table([KEYS, row('5')], separator, '\n')}`, {
      new: 1,
      value: '5',
    }),
  ),
  of('no byte', '', { refused: ['empty'] }),
  of('only blanks', ' \n \n', { refused: ['empty', 'no_headings'] }),
  of('only a mark', '\ufeff', { refused: ['empty', 'no_headings'] }),
  of('only headings', KEYS.join(';'), { new: 0, wrong: 0 }),
  of('a NUL in a text', rows('alpha;revenue.total;2025;5;a\0b;c;S1'), { refused: ['nul'] }),
  of('NULs alone', Buffer.alloc(5000), { refused: ['nul'] }),
  of(
    'random bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)),
    {
      refused: ['nul', 'no_headings', 'unclosed_quote', 'kind'],
    },
  ),
  of('a quotation mark that is never closed', rows('alpha;revenue.total;2025;5;"a;b;S1', line), {
    refused: ['unclosed_quote'],
  }),
  of('the same over two megabytes', rows(`alpha;revenue.total;2025;5;"${'a\n'.repeat(1024 * 1024)}`), {
    refused: ['unclosed_quote'],
  }),
  of('a mark in the middle of a text', rows('alpha;revenue.total;2025;5;a "b" c;d;S1'), {
    new: 1,
    value: '5',
  }),
  of('letters after a closed mark', rows('alpha;revenue.total;2025;5;"a" b;c;S1'), {
    refused: ['unclosed_quote'],
  }),
  of(
    'letters between marks',
    rows('alpha;revenue.total;2025;5;"a" b";c;S1', 'alpha;revenue.total;2024;5;;;S1'),
    {
      ...{ new: 1, wrong: 1, codes: ['quotes'] },
    },
  ),
  of('a line end inside marks', rows('alpha;revenue.total;2025;5;"a\nb";"c\r\nd";S1'), {
    new: 1,
    note: 'c\nd',
  }),
  of('a separator inside marks', rows('alpha;revenue.total;2025;5;"a;b";"c;d";S1'), { new: 1, note: 'c;d' }),
  of('marks around every cell', table([KEYS, row('5')], ';', '\n').replace(/[^;\n]+/g, '"$&"'), {
    new: 1,
    value: '5',
  }),
  of('a cell too many', rows(`${line};6`), { wrong: 1, codes: ['ragged'] }),
  of('empty cells too many', rows(`${line};;;`), { new: 1 }),
  of('a cell too few', rows('alpha;revenue.total;2025;5;;'), { wrong: 1, codes: ['ragged'] }),
  of('blank lines between', rows('', line, '', ''), { new: 1 }),
  of('the same figure twice', rows(line, line), { new: 1, wrong: 1, codes: ['duplicate'] }),
  of('a column twice', `${KEYS.join(';')};value\n${line};6`, { refused: ['repeated_columns'] }),
  of('a column of its own', `${KEYS.join(';')};My remarks\n${line};hello`, {
    new: 1,
    notes: ['extra_columns'],
  }),
  of('a title above', `My figures;;;;;;\n\n${rows(line)}`, { new: 1 }),
  of('headings in capitals and with spaces', rows(line).replace('zone', ' ZONE ').replace('value', 'VALUE'), {
    new: 1,
  }),
  of('headings in two languages', rows(line).replace('zone', 'Khu').replace('value', 'Value'), { new: 1 }),
  of('no value column', 'zone;definition;period\nalpha;revenue.total;2025', { refused: ['missing_columns'] }),
  of('one column', 'a\nb\nc', { refused: ['no_headings'] }),
  of('a text of 40,000 letters', rows(`alpha;revenue.total;2025;5;${'a'.repeat(40_000)};b;S1`), {
    wrong: 1,
    codes: ['too_long'],
  }),
  of('a million columns', `${'a;'.repeat(1_000_000)}\n`, { refused: ['too_many_columns'] }),
  of('headings, then a million columns', `${rows(line)}\n${'a;'.repeat(1_000_000)}`, {
    refused: ['too_many_columns'],
  }),
  of('a megabyte without a line end', 'a'.repeat(1024 * 1024 + 5), {
    refused: ['broken', 'no_headings'],
  }),
  of(
    '100,001 rows',
    rows(...Array.from({ length: 100_001 }, (_, i) => `alpha;firms.all;${1000 + (i % 9000)};5;;;S1`)),
    { refused: ['too_many_rows'] },
  ),
  of('21 MB', Buffer.alloc(21 * 1024 * 1024, 'a;b\n'), { refused: ['too_big'] }),
  ...[
    '=1+1',
    '+1',
    '@SUM(1)',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("x")',
    '=WEBSERVICE("http://x")',
    '＝1+1',
  ].map((text) =>
    of(
      `a formula as value: ${text}`,
      table([KEYS, row(text)], ';', '\n'),
      text === '+1' ? { among: ['1'] } : { wrong: 1, codes: ['number'] },
    ),
  ),
  of('a formula that was made inert', rows(`alpha;revenue.total;2025;5;'=1+1;'=1+1;S1`), {
    new: 1,
    note: '=1+1',
  }),
  of('emoji', rows('alpha;revenue.total;2025;5;👩🏽‍💻 ok;👩🏽‍💻 được;S1'), { new: 1, note: '👩🏽‍💻 được' }),
  of('right to left', rows('alpha;revenue.total;2025;5;مرحبا;\u202eabc;S1'), { new: 1, note: '\u202eabc' }),
  of(
    'marks apart from their letters',
    rows(`alpha;revenue.total;2025;5;x;${'Số liệu'.normalize('NFD')};S1`),
    { new: 1, note: 'Số liệu' },
  ),
  of('spaces that do not break', rows('alpha;revenue.total;2025;1\u00a0234\u202f567;;;S1'), {
    new: 1,
    value: '1234567',
  }),
  of(
    'words beside a value',
    rows('alpha;revenue.total;2025;13.700 tỷ đồng;;;S1'),
    { new: 1, value: '13700000000000' },
    'vi',
  ),
  of('two readings', rows('alpha;revenue.total;2025;42.450;;;S1'), { wrong: 1, codes: ['ambiguous'] }),
  of('the other language', rows('alpha;revenue.total;2025;1.234.567,8;;;S1'), {
    wrong: 1,
    codes: ['ambiguous'],
  }),
  of('a value shortened by a program', rows('alpha;revenue.total;2025;1.37E+13;;;S1'), {
    wrong: 1,
    codes: ['rounded'],
  }),
  of('an error of a program', rows('alpha;revenue.total;2025;#REF!;;;S1'), { wrong: 1, codes: ['number'] }),
  of('a value of 30 digits', rows(`alpha;revenue.total;2025;${'9'.repeat(30)};;;S1`), {
    wrong: 1,
    codes: ['decimal'],
  }),
  of('no such date', rows('alpha;revenue.total;2025-02-30;5;;;S1'), { wrong: 1, codes: ['period'] }),
  of('a name with a path in it', rows('../../etc/passwd;revenue.total;2025;5;;;S1'), {
    wrong: 1,
    codes: ['unknown_zone'],
  }),
  of('words of JavaScript', rows('__proto__;constructor;2025;5;;;toString'), {
    wrong: 1,
    codes: ['unknown_zone', 'unknown_definition'],
  }),
  of('SQL', rows(`alpha'; DROP TABLE "Import";--;revenue.total;2025;5;;;S1`), {
    wrong: 1,
    codes: ['ragged'],
  }),
  of('a web page in a cell', rows('alpha;revenue.total;2025;5;<script>alert(1)</script>;<b>x</b>;S1'), {
    new: 1,
    note: '<b>x</b>',
  }),
]

export const csvCases = (): Case[] => [...encoded(), ...cut(), ...odd()]
