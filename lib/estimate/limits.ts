/** An estimate of a longer time says nothing. */
export const MOST_YEARS = 60
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2150
