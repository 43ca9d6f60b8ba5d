'use server'

import { staffAction } from '@/lib/entry/action'
import { cancelImport, takeImport } from '@/lib/imports/mutations'
import { importForm } from '@/lib/imports/schema'

export const cancelImportAction = staffAction(importForm, cancelImport)
export const takeImportAction = staffAction(importForm, takeImport)
