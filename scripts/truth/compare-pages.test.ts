import { describe, expect, test } from 'vitest'
import { pageOf, shownValue, stated } from '../../tests/support/public-page'
import { compareDifferences } from './compare-pages'
import type { StatedFigure } from './figure'
import type { Page } from './page'

const workforce = stated()
const about = stated({ id: 8, value: '10000000', unit: 'USD/ha/year', qualifier: 'about' })
const area = stated({ id: 9, metric: 'land_area', value: '43', unit: 'ha' })
const missing = stated({
  id: 10,
  value: null,
  note: { en: 'No source counts it', vi: 'Không nguồn nào thống kê' },
})
const fiveHundred = stated({ id: 12, value: '500' })
const ALL = [workforce, about, area, missing, fiveHundred]

const told = (pages: Page[], figures: readonly StatedFigure[] = ALL) =>
  compareDifferences(pages, {
    figure: (id) => figures.find((one) => one.id === id),
    belonging: figures,
    names: ['Firms of the Top 500'],
  }).map(({ where, figure, what }) => `${where} ${figure ?? '-'} ${what}`)
const toldOf = (markup: string, path?: string) => told([pageOf(markup, path)])

describe('a page that says the same', () => {
  test.each([
    ['a value in a link', shownValue(workforce)],
    ['a value that holds its link', '<p><data value="42450"><a href="/en/figures/7">42,450</a></data></p>'],
    [
      'a value with qualifier, scale and unit',
      `${shownValue(about, 'en', '10 million')}`.replace(' million USD', ' USD'),
    ],
    [
      'a label in a drawing whose caption says the scale',
      '<figure><figcaption>million USD</figcaption><a href="/en/figures/8"><data value="10000000">about 10</data></a></figure>',
    ],
    [
      'a sentence in the other language',
      `<div lang="vi">${shownValue(workforce, 'vi').replace('/vi/', '/en/')}</div>`,
    ],
    [
      'a figure that is known to be missing',
      '<p><a href="/en/figures/10">not reported: No source counts it</a></p>',
    ],
    ['a number in a published text', '<p data-numbers="quoted">43 ha and 42,450 people</p>'],
    ['a number in the title of a source', '<p><cite>Over 42,450 people work here</cite></p>'],
    ['the name of a metric', '<h2>Firms of the Top 500</h2>'],
    ['a year, a short number without a unit', '<p>Since 2025, 43 of them</p>'],
  ])('%s', (_case, markup) => expect(toldOf(markup)).toEqual([]))
})

describe('a page that does not', () => {
  const link = (inside: string, id = 7) => `<p><a href="/en/figures/${id}">${inside}</a></p>`

  test.each([
    [
      'a wrong value',
      link('<data value="42460">42,460</data> people'),
      '7 carries the value 42460, where the figure is 42450',
    ],
    [
      'words that say another number than their value',
      link('<data value="42450">42,540</data> people'),
      '7 reads “42,540”, where the figure is 42450',
    ],
    [
      'a number in the other language’s marks',
      link('<data value="42450">42.450</data> people'),
      '7 reads “42.450”, where the figure is 42450',
    ],
    [
      'a label whose scale no caption says',
      link('<data value="10000000">about 10</data>', 8),
      '8 reads “about 10”, where the figure is 10000000',
    ],
    [
      'a lost qualifier',
      link('<data value="10000000">10 million</data> USD per hectare and year', 8),
      '8 is read as exact, where the figure is about',
    ],
    [
      'a wrong unit',
      link('<data value="43">43</data> people', 9),
      '9 is stated in “people”, where the figure is in ha',
    ],
    [
      'a value without a passport',
      '<p><data value="42450">42,450</data></p>',
      '- the value “42,450” leads to no passport',
    ],
    [
      'a value that leads to the passport in the other language',
      '<p><a href="/vi/figures/7"><data value="42450">42,450</data></a></p>',
      '- the value “42,450” leads to no passport',
    ],
    [
      'a figure that nobody published',
      link('<data value="1">1</data>', 99),
      '99 is shown as “1”, but no such figure is published',
    ],
    [
      'a value of a figure that is known to be missing',
      link('<data value="0">0</data>', 10),
      '10 states 0, where the figure is known to be missing',
    ],
    [
      'a gap without its cause',
      link('not reported', 10),
      '10 is missing there without its cause: “not reported”',
    ],
    [
      'a number outside of a value',
      '<p>Now 42,450 work here</p>',
      '7 the number “42,450” stands outside of a value, in “Now 42,450 work here”',
    ],
    [
      'a short number with its unit',
      '<p>On 43 ha of land</p>',
      '9 the number “43 ha” stands outside of a value, in “On 43 ha of land”',
    ],
    [
      'a computed number that is no figure',
      '<h2>Workforce grew by 12%</h2>',
      '- the number “12%” stands outside of a value, in “Workforce grew by 12%”',
    ],
    [
      'a number in the label of a picture',
      '<div role="img" aria-label="42,450 people"></div>',
      '7 the number “42,450 people” stands outside of a value, in “42,450 people”',
    ],
  ])('%s', (_case, markup, expected) => expect(toldOf(markup)).toEqual([`/en/zones/qtsc ${expected}`]))
})

describe('a passport', () => {
  const own = (words: string) => `<div>${shownValue(workforce)}</div>${words}`

  test('may say its value in sentences, and in a citation', () =>
    expect(
      toldOf(
        own('<p>It stood at 42,450 people.</p><blockquote>QTSC: 42,450 people.</blockquote>'),
        '/figures/7',
      ),
    ).toEqual([]))

  test('that cites another value is told', () =>
    expect(toldOf(own('<blockquote>QTSC: 42,540 people.</blockquote>'), '/figures/7')).toEqual([
      '/en/figures/7 7 is not cited as “42,450 people” in “QTSC: 42,540 people.”',
    ]))

  test('whose sentence says another value is told', () =>
    expect(toldOf(own('<p>It stood at 42,540 people.</p>'), '/figures/7')).toEqual([
      '/en/figures/7 - the number “42,540 people” stands outside of a value, in “It stood at 42,540 people.”',
    ]))

  test('that leaves out the unit is told', () =>
    expect(
      toldOf('<p><a href="/en/figures/7"><data value="42450">42,450</data></a></p>', '/figures/7'),
    ).toEqual(['/en/figures/7 7 is stated without its unit, where the figure is in people']))
})

describe('two languages', () => {
  const vi = (markup: string) => pageOf(markup, '/zones/qtsc', 'vi')

  test('that state the same figures agree, however often', () =>
    expect(told([pageOf(shownValue(workforce)), vi(shownValue(workforce, 'vi').repeat(2))])).toEqual([]))

  test('of which one lacks a figure do not', () =>
    expect(told([pageOf(shownValue(workforce) + shownValue(area)), vi(shownValue(workforce, 'vi'))])).toEqual(
      ['/vi/zones/qtsc 9 the value 43 stands at /en/zones/qtsc, but not here'],
    ))
})

describe('a change that the portal computed', () => {
  const later = stated({ id: 11, value: '47544' })
  const heading = (words: string) => pageOf(`<h3 data-change="7 11">${words}</h3>`)

  test('is computed again from its two figures', () =>
    expect(told([heading('Workforce grew by 12% from 2020 to 2025')], [workforce, later])).toEqual([]))

  test('that says another percentage is told', () =>
    expect(told([heading('Workforce grew by 13%')], [workforce, later])).toEqual([
      '/en/zones/qtsc 11 “Workforce grew by 13%” should say 12%',
    ]))
})
