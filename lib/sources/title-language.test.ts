import { expect, test } from 'vitest'
import { publisherLanguage, titleIn, titleLanguage } from './title-language'

test.each([
  ['Moi ha khu cong nghe so tap trung tao ra 10 trieu USD mot nam', 'vi'],
  ['Nghị định 354/2025/NĐ-CP', 'vi'],
  ['29/3 se khanh thanh Danang IT Park tai Hoa Lien', 'vi'],
  ['Doanh nghiep trong nganh CNTT (thesis extract citing ICT White Book 2021)', 'vi'],
  ['Quang Trung Software Park, Ho Chi Minh City', 'en'],
  ['Binh Duong develops new 16-hectare centralised IT zone', 'en'],
  ['Cau Giay Concentrated IT Park Aggressively Attracting Investors', 'en'],
  ['', 'en'],
])('the title “%s” is in %s', (title, language) => expect(titleLanguage(title)).toBe(language))

test.each([
  ['Nhan Dan (NDO)', null],
  ['Thư viện pháp luật', null],
  ['VietNamNet', null],
  ['third-party copy in a public code repository', 'en'],
  ['VNA / HCMC government portal', 'en'],
])('the publisher “%s” is in %s', (publisher, language) =>
  expect(publisherLanguage(publisher)).toBe(language),
)

test.each([
  ['Published figures / số liệu đã công bố', 'en', 'Published figures'],
  ['Published figures / số liệu đã công bố', 'vi', 'số liệu đã công bố'],
  ['Zones / parks', 'vi', 'Zones / parks'],
  ['Zones', 'vi', 'Zones'],
] as const)('“%s” is read in %s as “%s”', (title, locale, read) => expect(titleIn(title, locale)).toBe(read))
