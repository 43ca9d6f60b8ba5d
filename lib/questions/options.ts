import { questionContent } from './schema'

/** The options of a question, as one of its versions keeps them. */
export const optionsOf = (options: unknown) => questionContent.shape.options.parse(options)
