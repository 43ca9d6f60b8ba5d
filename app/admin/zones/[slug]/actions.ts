'use server'

import { figureForm, statementForm, withdrawalForm, zoneForm } from '@/lib/changes/form-schema'
import {
  proposeFigure,
  proposeStatement,
  proposeWithdrawal,
  proposeZone,
  type Stale,
} from '@/lib/changes/mutations'
import { staffAction } from '@/lib/entry/action'

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
