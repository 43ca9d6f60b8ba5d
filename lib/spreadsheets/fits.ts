import Decimal from 'decimal.js'

/** Spreadsheet programs keep 15 digits of a number. */
const DIGITS = 15

/** Whether a spreadsheet program keeps every digit of a decimal. */
export const fits = (decimal: string) => new Decimal(decimal).precision() <= DIGITS
