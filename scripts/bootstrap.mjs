// Runs on whatever Node the machine has (20 or later) and before anything is installed, so: plain JavaScript, no
// packages. It installs what is missing and hands over to scripts/<command>.ts on the Node that the project brings.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const binaries = join(root, 'node_modules', '.bin')
const ownNode = join(binaries, 'node')

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

/** @param {string} path */
const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/** npm leaves the list of what it installed inside node_modules, as its last act: an interrupted install has none. */
function isInstalled() {
  const installedList = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedList)) return false
  const installed = readLock(installedList)
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    // Optional packages are for other machines when they are absent.
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * A shell between npm and this process dies of a signal without passing it on, and leaves us to another parent.
 * @param {() => void} orphaned
 */
function watchParent(orphaned) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && orphaned(), 500).unref()
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(chunk: string) => void} [onError] hears what the program says on standard error
 * @returns {Promise<number>} the exit code; a signal counts as 128 and its number, as shells have it
 */
function run(program, args, options, onError) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, ...options })
    child.stderr?.on('data', (chunk) => {
      process.stderr.write(chunk)
      onError?.(String(chunk))
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    watchParent(() => child.kill('SIGTERM'))
    child.on('error', (error) => refuse(`${program} could not be started: ${error.message}`))
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/** @param {string} said */
function whyInstallFailed(said) {
  if (/ENOSPC/.test(said)) return 'The disk is full (ENOSPC): free some space, then run this again.'
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/.test(said))
    return 'The npm registry cannot be reached: check the network, or npm’s `registry` and `proxy` settings.'
  if (/EACCES|EPERM|EROFS/.test(said)) return `This user may not write to ${root}.`
  return 'What npm says above tells why.'
}

async function install() {
  process.stdout.write('Installing dependencies (npm ci); this takes a minute the first time …\n')
  let said = ''
  const cli = process.env.npm_execpath
  const [program, ...args] = cli?.endsWith('.js') ? [process.execPath, cli] : ['npm']
  const code = await run(
    program,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      // Keeps Prisma from downloading an engine that the portal does not use.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
    (chunk) => (said += chunk),
  )
  if (code >= 128) process.exit(code)
  if (code !== 0) refuse(`Dependencies could not be installed. ${whyInstallFailed(said)}`)
  if (!existsSync(ownNode))
    refuse(`npm installed no ${ownNode}. Allow install scripts (npm’s \`ignore-scripts\` must be off).`)
}

const [command = '', ...args] = process.argv.slice(2)
const script = join(root, 'scripts', `${command}.ts`)
if (!/^[a-z-]+$/.test(command) || !existsSync(script))
  refuse(`“${command}” is not a command of Zonebook. \`npm run\` lists them.`)
if (Number(process.versions.node.split('.')[0]) < 20)
  refuse(`Zonebook needs Node 20 or later to start; this is Node ${process.versions.node}.`)

if (!isInstalled()) await install()

process.exitCode = await run(ownNode, ['--conditions=react-server', '--import', 'tsx', script, ...args], {
  // The channel tells the command when this process is gone, even by SIGKILL.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: binaries + delimiter + process.env.PATH },
})
