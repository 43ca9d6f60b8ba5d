import type { ComponentProps } from 'react'

/** A picture as it is stored. Its sizes were made when it was uploaded: nothing is left for a loader to do. */
export function StoredImage({ alt, className = 'w-full', ...rest }: ComponentProps<'img'> & { alt: string }) {
  // eslint-disable-next-line @next/next/no-img-element
  return <img alt={alt} className={`h-auto bg-tint ${className}`} {...rest} />
}
