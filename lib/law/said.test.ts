import { expect, test } from 'vitest'
import { saysItEnded } from './said'

test.each([
  ['superseded', 'đã được thay thế', true],
  ['expired plan', 'quy hoạch đã hết hiệu lực', true],
  ['historic from 2026-01-01 (repeal clause not read)', 'quy định cũ từ ngày 1 tháng 1 năm 2026', true],
  ['ended by the ministry', 'đã bị bãi bỏ', true],
  ['in force', 'còn hiệu lực', false],
  ['in force; its AI chapter repealed', 'còn hiệu lực; chương về trí tuệ nhân tạo bị bãi bỏ', false],
  ['pilot', 'thí điểm', false],
  ['not stated in the sources at hand', 'chưa được nêu trong các nguồn hiện có', false],
])('“%s” / “%s” says that it ended: %s', (en, vi, ended) => expect(saysItEnded({ en, vi })).toBe(ended))
