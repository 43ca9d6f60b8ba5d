import { notFound } from 'next/navigation'

/** Every address that no page has: a 404 in our own layout. */
export default function UnknownAddress() {
  notFound()
}
