import { revalidateTag } from 'next/cache'
import { beforeEach, expect, test, vi } from 'vitest'
import { turnDay } from './new-day'

vi.mock(import('next/cache'), { spy: true })
beforeEach(() => void vi.mocked(revalidateTag).mockClear())

test('what is said for today is drawn again once a day, from midnight in the parks', () => {
  expect(turnDay(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22')
  expect(revalidateTag).toHaveBeenCalledExactlyOnceWith('day', { expire: 0 })

  turnDay(new Date('2026-11-22T16:59:59Z'))
  expect(revalidateTag).toHaveBeenCalledOnce()

  expect(turnDay(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23')
  expect(revalidateTag).toHaveBeenCalledTimes(2)
})
