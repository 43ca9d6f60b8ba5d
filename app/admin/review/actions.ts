'use server'

import { staffAction } from '@/lib/entry/action'
import { afterReviewForm } from '@/lib/review/form-schema'
import { closeAfterReview } from '@/lib/review/mutations'

export const closeAfterReviewAction = staffAction(afterReviewForm, closeAfterReview)
