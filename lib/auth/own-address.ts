const ANYWHERE = 'http://portal.invalid'

/**
 * Where to go after signing in: the staff page that was asked for, never another site or the sign-in page itself.
 * @returns `/admin` when the address is none of ours
 */
export function ownAddress(next: string | undefined): string {
  if (!next || !URL.canParse(next, ANYWHERE)) return '/admin'
  const { origin, pathname, search } = new URL(next, ANYWHERE)
  const isStaffPage = pathname === '/admin' || pathname.startsWith('/admin/')
  if (origin !== ANYWHERE || !isStaffPage || pathname.startsWith('/admin/sign-in')) return '/admin'
  return pathname + search
}
