'use client'

// Within the frame of the pages beside it; the one above stands in for the frame itself.
export { default } from '@/app/[locale]/error'
