'use server'

import {
  figureForm,
  statementForm,
  withdrawalForm,
  zoneForm,
  zoneWithdrawalForm,
} from '@/lib/changes/form-schema'
import {
  proposeFigure,
  proposeStatement,
  proposeWithdrawal,
  proposeZone,
  type Stale,
} from '@/lib/changes/mutations'
import { staffAction } from '@/lib/entry/action'
import { proposeZoneWithdrawal } from '@/lib/zones/mutations'

export const proposeFigureAction = staffAction<typeof figureForm, Stale<'observation'>>(
  figureForm,
  proposeFigure,
)
export const proposeStatementAction = staffAction<typeof statementForm, Stale<'statement'>>(
  statementForm,
  proposeStatement,
)
export const proposeZoneAction = staffAction<typeof zoneForm, Stale<'zone'>>(zoneForm, proposeZone)
export const proposeWithdrawalAction = staffAction<
  typeof withdrawalForm,
  Stale<'observation'> | Stale<'statement'>
>(withdrawalForm, proposeWithdrawal)
export const proposeZoneWithdrawalAction = staffAction<typeof zoneWithdrawalForm, Stale<'zone'>>(
  zoneWithdrawalForm,
  proposeZoneWithdrawal,
)
