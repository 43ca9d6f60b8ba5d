import * as z from 'zod'
import { bilingual, slug } from '@/lib/shared/fields'

export const organisationContent = z.object({ slug, name: bilingual(300) })
export type OrganisationContent = z.output<typeof organisationContent>
