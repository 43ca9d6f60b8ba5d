/** Which figure speaks for a zone on a metric, and its value: what lists of many zones find and order them by. */
export type Leading = { figure: number; value: string; unit: string }
