import type { Locale } from '@/lib/shared/text'
import { en } from './en'
import { vi } from './vi'

export type Words = typeof en

/** Every word of the portal that is not a published fact. */
export const WORDS: Record<Locale, Words> = { en, vi }
