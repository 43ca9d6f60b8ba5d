import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '@/lib/platform/log'
import { type BaseLayer, type BaseProblem, toBaseLayer } from './base-layer'

/** Where operators put a layer of their own, below the folder that the portal runs in. */
export const BASE_FILE = 'public/map/viet-nam.geojson'

async function read(): Promise<{ layer: BaseLayer; problems: BaseProblem[] }> {
  try {
    return toBaseLayer(JSON.parse(await readFile(join(process.cwd(), BASE_FILE), 'utf8')))
  } catch {
    return toBaseLayer(null)
  }
}

let kept: Promise<BaseLayer> | undefined

/**
 * The base layer of every map, read once. A broken file breaks no page: what is wrong with it is told to the operator,
 * and the archipelagos of Viet Nam are drawn all the same.
 */
export const readBaseLayer = (): Promise<BaseLayer> =>
  (kept ??= read().then(({ layer, problems }) => {
    for (const problem of problems)
      log.error({ file: BASE_FILE, problem }, 'The base layer of the map is wrong')
    return layer
  }))
