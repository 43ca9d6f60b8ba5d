/** An entry of package-lock.json, as far as it matters here. */
export type LockEntry = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

export type Lock = { packages: Record<string, LockEntry> }

const SYSTEMS = [
  'darwin',
  'win32',
  'linux',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
]
const PROCESSORS = [
  ...['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'],
] as const

/** Node looks for a package in the folder of whoever asks for it, then in each folder above. */
function isLocked({ packages }: Lock, asker: string, name: string): boolean {
  for (let at = asker; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

/** For which machines a package with programs for one kind of machine is: its name tells. */
function machinesOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const parts = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => parts.includes(system))
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor))
  const libc = parts.some((part) => part.startsWith('musl'))
    ? ['musl']
    : parts.includes('gnu')
      ? ['glibc']
      : []
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...(os[0] === 'linux' && libc[0] && { libc }),
  }
}

/**
 * The optional packages that a lock file should name and does not, with the entries it lacks. npm leaves out those for
 * other machines when the registry does not give them at that moment, and then `npm ci` refuses the file.
 */
export function missingOptional(lock: Lock): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {}
  for (const [path, { dev, optionalDependencies }] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(optionalDependencies ?? {}))
      if (!isLocked(lock, path, name))
        missing[`node_modules/${name}`] = {
          version,
          optional: true,
          ...(dev && { dev }),
          ...machinesOf(name),
        }
  return missing
}
