import 'server-only'
import pino from 'pino'

/** One line of JSON for each thing that an operator has to know of. Never holds passwords, tokens or typed texts. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
