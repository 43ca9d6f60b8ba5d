import type { TestProject } from 'vitest/node'
import { ensureFactsTemplate, ensureTemplate } from '../../scripts/database/template'
import { startTestCluster } from '../../scripts/database/test-cluster'
import { endAll, leaveWhenAsked } from '../../scripts/process/lifetime'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
    factsTemplate: string
  }
}

/** The address of a server that whoever runs several runners has started for all of them. */
export const SERVER_VARIABLE = 'ZONEBOOK_TEST_SERVER'

/** Gives the tests a real PostgreSQL: the one handed over, or one of their own for as long as they run. */
export default async function setUp(project: TestProject) {
  try {
    const server = process.env[SERVER_VARIABLE] ?? (await startOwn())
    project.provide('databaseServer', server)
    project.provide('databaseTemplate', await ensureTemplate(server))
    project.provide('factsTemplate', await ensureFactsTemplate(server))
  } catch (error) {
    await endAll()
    throw error
  }
  return endAll
}

async function startOwn(): Promise<string> {
  leaveWhenAsked(130)
  const cluster = await startTestCluster()
  return cluster.url('postgres')
}
