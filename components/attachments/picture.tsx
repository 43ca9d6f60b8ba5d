import { useLocale } from 'next-intl'
import { type Attachment, fileAddress } from '@/lib/attachments/attachment'
import { StoredImage } from './stored-image'

/** A picture in the size that the reader's screen asks for, with its title and whose it is. */
export function Picture({ attachment }: { attachment: Attachment }) {
  const locale = useLocale()
  const { file, renditions, title, alternative, credit } = attachment
  const largest = renditions.at(-1)
  if (!largest) return null
  return (
    <figure className="grid gap-2">
      <StoredImage
        src={fileAddress(file, largest)}
        srcSet={renditions.map((one) => `${fileAddress(file, one)} ${one.width ?? 0}w`).join(', ')}
        sizes="(min-width: 64rem) 40rem, 100vw"
        width={largest.width ?? undefined}
        height={largest.height ?? undefined}
        alt={alternative?.[locale] ?? ''}
        loading="lazy"
        decoding="async"
      />
      <figcaption data-numbers="quoted" className="text-note text-muted">
        {title[locale]} · {credit}
      </figcaption>
    </figure>
  )
}
