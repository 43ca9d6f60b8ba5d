import { expect, test } from 'vitest'
import { datedBy } from './dated'

const said = (en: string, vi: string, period: string | null = null) => ({ text: { en, vi }, period })
const inWords = (period: string) => ({ period, inWords: true })

test.each([
  ['its own period', said('Opened', 'Khai trương', '2001-03'), { period: '2001-03', inWords: false }],
  [
    'a day in its words',
    said('Opened 16 March 2001', 'Khai trương ngày 16 tháng 3 năm 2001'),
    inWords('2001-03-16'),
  ],
  [
    'a day beside the number of a decision',
    said(
      'Piloted by Decision 333/QD-TTg of 3 March 2016',
      'Thí điểm theo Quyết định 333/QĐ-TTg ngày 3/3/2016',
    ),
    inWords('2016-03-03'),
  ],
  [
    'a month',
    said('Extension proposed (Dec 2020)', 'Đề xuất gia hạn (tháng 12 năm 2020)'),
    inWords('2020-12'),
  ],
  ['a year that opens it', said('2000 (city decision)', '2000 (quyết định của thành phố)'), inWords('2000')],
  ['a year after a word of time', said('In use since 2008', 'Sử dụng từ năm 2008'), inWords('2008')],
])('what is dated by %s', (_case, statement, expected) => expect(datedBy(statement)).toEqual(expected))

test.each([
  ['it names no time', said('Two buildings', 'Hai tòa nhà')],
  ['its source names none', said('Two buildings', 'Hai tòa nhà', 'undated')],
  [
    'it names two years',
    said('Ground broken in 2013, opened in 2019', 'Khởi công năm 2013, khai trương năm 2019'),
  ],
  ['it is only about a time', said('Ground broken c. 2013', 'Khởi công khoảng năm 2013')],
  ['the languages differ', said('Opened in 2013', 'Khai trương năm 2014')],
  ['a number only looks like a year', said('2000 firms', '2000 doanh nghiệp')],
  ['there is no such day', said('Opened 31 February 2013', 'Khai trương ngày 31 tháng 2 năm 2013')],
])('nothing is dated where %s', (_case, statement) => expect(datedBy(statement)).toBeNull())
