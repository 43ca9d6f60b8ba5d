import { readGrid } from '@/lib/cells/admin-queries'
import { saveCells } from '@/lib/cells/mutations'
import { cellsInput, gridQuery } from '@/lib/cells/schema'
import { staffGet, staffWrite } from '@/lib/entry/staff-route'

/*
 * The grid's own JSON, for its page and for nobody else: session cookie, same origin, never cached.
 *
 * GET /api/staff/cells?period=2026-Q3&zone=qtsc&zone=dsp    → 200 Grid. Without `zone`, all zones of the actor.
 * PUT /api/staff/cells    CellsInput → 200 Saved. The autosave: send the rows that changed, each with all that it says
 *     (`startOf` in lib/cells/start.ts is what a row begins with) and with `base`, the id of the published figure that the
 *     row shows (null for none): when another was published since, the row is answered with the problem `stale`, and
 *     the grid is to be read again. Texts may be half written (one language, no nature yet). Sending a row again changes nothing; the last one
 *     counts. An entry of null empties its row. A row that is no figure yet is kept and answered with its problems; it
 *     does not keep the others from being saved. When `typed` changes, what was explained is void: send explanations
 *     again, `results[].warnings[].explanation` says which count.
 * POST /api/staff/presence    { zones, period } → 200 { present: Present[] }. Every 20 s while the grid is open; 60 s
 *     after the last one somebody counts as gone. Saving says the same by itself.
 *
 * Anything else is application/problem+json: { title, status, code, fields?, requestId? } with `code` one of
 *   401 UNAUTHENTICATED   the session ended: keep what was typed, let the person sign in in another tab, send again
 *   403 FORBIDDEN         not their zone;  403 CROSS_SITE
 *   404 NOT_FOUND         no such subject
 *   409 CONFLICT          somebody else was first, or the draft was handed in meanwhile: read the grid again
 *   413 TOO_LARGE         more than 2 MB
 *   415 NOT_JSON
 *   422 INVALID           `fields` has the codes by path, `cells.3.entry.typed`: nothing was saved
 *   500 UNEXPECTED        with `requestId`: nothing was saved; send again
 */

export const GET = staffGet(
  gridQuery,
  (actor, { period, zone }) => readGrid(actor, { period, ...(zone && { zones: zone }) }),
  ['zone'],
)
export const PUT = staffWrite(cellsInput, saveCells)
