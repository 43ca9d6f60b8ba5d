import { NotFoundMessage } from '@/components/layout/not-found-message'
import { SiteFrame } from '@/components/layout/site-frame'

/** Whoever mistypes an address may have been sent here in either language. */
export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundMessage locale="en" />
      <NotFoundMessage locale="vi" />
    </SiteFrame>
  )
}
