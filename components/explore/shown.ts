/** What a reader has chosen to see: `base` is the year that is 100, `group` the bars of one definition. */
export type Shown = { view: 'line' | 'bar' | 'table'; base: number | null; group: number }

/** A value as it is read out, or a remark, which has no passport. */
export type Reading = { name: string; words: string; passport: string | null }

export type Taken = 'svg' | 'png' | 'csv'
