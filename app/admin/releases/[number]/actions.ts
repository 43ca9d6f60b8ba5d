'use server'

import { staffAction } from '@/lib/entry/action'
import { rollBackForm } from '@/lib/releases/form-schema'
import { rollBackRelease } from '@/lib/releases/mutations'

export const rollBackAction = staffAction(rollBackForm, rollBackRelease)
