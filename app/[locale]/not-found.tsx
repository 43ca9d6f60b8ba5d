import { NotFoundMessage } from '@/components/layout/not-found-message'

/** Whoever mistypes an address may have been sent here in either language. */
export default function NotFound() {
  return (
    <>
      <NotFoundMessage locale="en" />
      <NotFoundMessage locale="vi" />
    </>
  )
}
