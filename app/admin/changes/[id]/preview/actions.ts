'use server'

import { refresh } from 'next/cache'
import { staffAction } from '@/lib/entry/action'
import { revocationForm, sharingForm } from '@/lib/preview/form-schema'
import { revokePreview, type Shared, sharePreview } from '@/lib/preview/mutations'

export const sharePreviewAction = staffAction<typeof sharingForm, Shared>(
  sharingForm,
  async (actor, input) => {
    const shared = await sharePreview(actor, input)
    // The list of links stands on the same page.
    if (shared.ok) refresh()
    return shared
  },
)

export const revokePreviewAction = staffAction(revocationForm, async (actor, input) => {
  const revoked = await revokePreview(actor, input)
  refresh()
  return revoked
})
