import type { ComponentProps, ReactNode } from 'react'

/** A table that scrolls inside itself on narrow screens; the keyboard can scroll it too. */
export function Table({
  caption,
  hideCaption = false,
  children,
}: {
  caption: string
  hideCaption?: boolean
  children: ReactNode
}) {
  return (
    <div className="relative overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-note">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-body font-semibold'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}

type Alignment = { numeric?: boolean }

export function Th({
  numeric = false,
  className = '',
  scope = 'col',
  ...rest
}: ComponentProps<'th'> & Alignment) {
  const place =
    scope === 'col' ? 'border-b border-ink align-bottom text-muted' : 'border-b border-rule align-top'
  return (
    <th
      scope={scope}
      className={`py-2 pr-4 font-semibold last:pr-0 ${place} ${numeric ? 'text-right' : 'text-left'} ${className}`}
      {...rest}
    />
  )
}

export function Td({ numeric = false, className = '', ...rest }: ComponentProps<'td'> & Alignment) {
  return (
    <td
      className={`border-b border-rule py-2 pr-4 align-top last:pr-0 ${numeric ? 'text-right' : ''} ${className}`}
      {...rest}
    />
  )
}
