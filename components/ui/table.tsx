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

// One short name a cell, styled in `globals.css`: a page may have a thousand of them.
const look = (numeric: boolean, className: string) =>
  ['cell', numeric ? 'num' : '', className].filter(Boolean).join(' ')

export function Th({
  numeric = false,
  className = '',
  scope = 'col',
  ...rest
}: ComponentProps<'th'> & Alignment) {
  return <th scope={scope} className={look(numeric, className)} {...rest} />
}

export function Td({ numeric = false, className = '', ...rest }: ComponentProps<'td'> & Alignment) {
  return <td className={look(numeric, className)} {...rest} />
}
