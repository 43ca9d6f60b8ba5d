import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { type Alarm, alarmed } from './alarm'

export const alarmSelect = {
  id: true,
  code: true,
  detail: true,
  releaseNumber: true,
  raisedAt: true,
  closedAt: true,
  closedBy: { select: { name: true } },
} as const

type Row = Prisma.AlarmGetPayload<{ select: typeof alarmSelect }>

export const toAlarm = ({ id, code, detail, releaseNumber, raisedAt, closedAt, closedBy }: Row): Alarm => ({
  id,
  raisedAt: raisedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
  closedBy: closedBy?.name ?? null,
  release: releaseNumber,
  alarmed: alarmed.parse({ ...(detail as object), code }),
})
