'use server'

import { proposeRuling } from '@/lib/conflicts/mutations'
import { rulingForm } from '@/lib/conflicts/ruling-form'
import { staffAction } from '@/lib/entry/action'

export const proposeRulingAction = staffAction(rulingForm, proposeRuling)
