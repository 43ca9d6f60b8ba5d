'use server'

import { closingForm } from '@/lib/alarms/form-schema'
import { closeAlarm } from '@/lib/alarms/mutations'
import { staffAction } from '@/lib/entry/action'

export const closeAction = staffAction(closingForm, closeAlarm)
