import { notFound } from 'next/navigation'
import { staffPage } from '@/lib/entry/page'

/** Every staff address that is none, so that it is said in the staff's layout. */
export default async function MissingPage() {
  await staffPage('/admin')
  notFound()
}
