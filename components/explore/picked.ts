/** The value that is being read: places of its line and of it in that line. */
export type Picked = { line: number; point: number }
