/**
 * Stands in for next/cache where no Next server runs: every read goes to the database. Whether pages are kept and
 * refreshed is for the journeys in the browser to show.
 */
export const unstable_cache = <Read>(read: Read) => read
export const updateTag = () => undefined
export const revalidateTag = () => undefined
