import { expect, test } from 'vitest'
import { readFacts } from '@/prisma/seed/read-facts'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { sectorsIn } from './sector-words'

const both = (en: string, vi: string) => ({ en, vi })

test.each([
  [both('Software and AI', 'Phần mềm và trí tuệ nhân tạo'), ['software', 'ai']],
  [both('IT services', 'Dịch vụ CNTT'), ['it_services']],
  [both('said of the main gate', 'nói về cổng chính'), []],
])('%j names %j', (text, sectors) => expect(sectorsIn([text])).toEqual(sectors))

test('what the bundled facts say of sectors names the same sectors in both languages, and some', () => {
  const said = readFacts(readFactsFile()).creations.flatMap(({ kind, content }) =>
    kind === 'statement' && content.topic === 'sectors' ? [content] : [],
  )
  expect(said.length).toBeGreaterThan(0)
  for (const { text } of said) {
    const found = sectorsIn([both(text.en, '')])
    expect(sectorsIn([both('', text.vi)]), text.en).toEqual(found)
    expect(found, text.en).not.toEqual([])
  }
})
