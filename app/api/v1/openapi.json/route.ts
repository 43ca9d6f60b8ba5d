import * as z from 'zod'
import { openApi } from '@/lib/api/openapi'
import { publicGet } from '@/lib/entry/route'

const TYPE = 'application/vnd.oai.openapi+json; charset=utf-8'

/** What can be asked of the data API and what it answers, for programs. */
export const GET = publicGet(
  () => z.strictObject({}),
  async () => ({ body: JSON.stringify(openApi()), type: TYPE }),
)
