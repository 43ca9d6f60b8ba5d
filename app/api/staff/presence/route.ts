import { keepPresence } from '@/lib/cells/mutations'
import { presenceInput } from '@/lib/cells/schema'
import { staffWrite } from '@/lib/entry/staff-route'

/** Says that the zones' figures are open, and hears who else has them open. See app/api/staff/cells/route.ts. */
export const POST = staffWrite(presenceInput, keepPresence)
