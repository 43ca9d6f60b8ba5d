'use server'

import { attachmentForm, attachmentWithdrawal } from '@/lib/attachments/form-schema'
import { proposeAttachment, proposeAttachmentWithdrawal } from '@/lib/attachments/mutations'
import { staffAction } from '@/lib/entry/action'

export const proposeAttachmentAction = staffAction(attachmentForm, proposeAttachment)
export const withdrawAttachmentAction = staffAction(attachmentWithdrawal, proposeAttachmentWithdrawal)
