import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale'

test.each([
  ['vi-VN,vi;q=0.9,en;q=0.5', 'vi'],
  ['en-GB', 'en'],
  ['fr;q=0.9, vi;q=0.8, en;q=0.7', 'vi'],
  ['en;q=0.3, vi;q=0.9', 'vi'],
  ['vi;q=0, en', 'en'],
  ['ja', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('a browser that asks for "%s" reads %s', (asked, locale) => expect(preferredLocale(asked)).toBe(locale))
