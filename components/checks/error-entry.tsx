import { ViolationList } from '@/components/identities/violation-list'
import type { CheckError } from '@/lib/checks/check'
import { useCheckName, useErrorWords } from './check-words'

/** What has to be mended, and where. */
export function ErrorEntry({ error }: { error: CheckError }) {
  const [nameOf, wordsOf] = [useCheckName(), useErrorWords()]
  const [sentence, ...fields] = wordsOf(error)
  return (
    <li className="grid gap-2 border-b border-rule py-3">
      <p>
        <a href={error.place.address}>{nameOf(error)}</a>
      </p>
      {error.violation ? (
        <ViolationList violations={[error.violation]} />
      ) : (
        <p className="measure">{sentence}</p>
      )}
      {fields.length > 0 && (
        <ul className="list-disc pl-5 text-note">
          {fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
