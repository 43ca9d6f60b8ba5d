import type { Locale } from '@/lib/shared/text'
import type { Words } from './words'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Words
  }
}
