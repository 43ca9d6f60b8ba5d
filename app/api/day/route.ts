import { turnDay } from '@/lib/freshness/new-day'

/** Told by the web server when the day has changed in the parks, before it answers the first reader of the new day. */
export const POST = () => Response.json({ day: turnDay() }, { headers: { 'cache-control': 'no-store' } })
