import { answerWorkbook } from '@/lib/api/estimate-workbook'
import { publicAddress } from '@/lib/entry/public-address'
import { publicFile } from '@/lib/entry/public-file'

/** The estimate that an address asks for, with its workings. */
export const GET = publicFile((asked) => answerWorkbook(asked, publicAddress))
