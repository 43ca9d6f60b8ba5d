'use server'

import { staffAction } from '@/lib/entry/action'
import { contentForm, contentWithdrawalForm } from '@/lib/editor/form-schema'
import { type OvertakenContent, proposeContent, proposeContentWithdrawal } from '@/lib/editor/mutations'

export const proposeContentAction = staffAction<typeof contentForm, OvertakenContent>(
  contentForm,
  proposeContent,
)
export const proposeContentWithdrawalAction = staffAction<typeof contentWithdrawalForm, OvertakenContent>(
  contentWithdrawalForm,
  proposeContentWithdrawal,
)
