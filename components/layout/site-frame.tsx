import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/**
 * What stands around every public page. In the layouts below the first, because those of an earlier day must have noted
 * it before the header draws its links.
 */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="content" tabIndex={-1} className="column pt-8 outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
