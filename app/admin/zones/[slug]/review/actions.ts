'use server'

import { staffAction } from '@/lib/entry/action'
import { onePersonForm } from '@/lib/review/form-schema'
import { setOnePersonRule } from '@/lib/review/mutations'

export const setOnePersonRuleAction = staffAction(onePersonForm, setOnePersonRule)
