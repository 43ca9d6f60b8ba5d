'use server'

import { explainWarning } from '@/lib/checks/mutations'
import { explanationForm } from '@/lib/checks/schema'
import { staffAction } from '@/lib/entry/action'

export const explainAction = staffAction(explanationForm, explainWarning)
