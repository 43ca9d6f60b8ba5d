'use server'

import { staffAction } from '@/lib/entry/action'
import { restorationForm } from '@/lib/history/form-schema'
import { restoreVersion } from '@/lib/history/mutations'

export const restoreAction = staffAction(restorationForm, restoreVersion)
