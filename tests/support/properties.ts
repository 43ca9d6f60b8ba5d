import fc from 'fast-check'

/**
 * The same examples at each run, so that a change is judged by what it changed. To look for new ones, which is worth
 * doing often: PROPERTY_SEED=$RANDOM npx vitest run --project unit
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2026) })
