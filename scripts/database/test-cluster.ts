import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEnv } from '../../lib/platform/env'
import { beforeLeaving } from '../process/lifetime'
import { root } from '../process/root'
import { claimFolder } from '../process/single'
import { startCluster, type Cluster } from './cluster'
import { dropLeftovers } from './template'

/**
 * The embedded server for tests and scratch work, apart from the portal's. Quick and careless: it does not wait for
 * the disk. While another run uses its folder, a throwaway one is made beside it.
 */
export async function startTestCluster(): Promise<Cluster> {
  const { ZONEBOOK_DATA } = readEnv({ ZONEBOOK_DATA: process.env['ZONEBOOK_DATA'] })
  const home = join(resolve(root, ZONEBOOK_DATA), 'test')
  mkdirSync(home, { recursive: true })
  if (!(await claimFolder(home))) {
    const cluster = await startCluster(home, { disposable: true, claimed: true })
    await dropLeftovers(cluster.url('postgres'))
    return cluster
  }
  const throwaway = mkdtempSync(join(home, 'another-'))
  beforeLeaving(() => rmSync(throwaway, { recursive: true, force: true }))
  return startCluster(throwaway, { disposable: true })
}
