import type { ComponentProps } from 'react'

const LOOKS = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-field bg-transparent text-ink hover:border-ink hover:bg-tint',
  danger: 'border-bad bg-transparent text-bad hover:bg-tint',
} as const

type Look = keyof typeof LOOKS

const style = (look: Look, more: string) =>
  `inline-flex min-h-11 cursor-pointer items-center rounded-field border px-4 py-2 font-semibold no-underline disabled:cursor-not-allowed disabled:opacity-50 ${LOOKS[look]} ${more}`

/** Does something. Its words say what: "Send for review", never "OK". */
export function Button({
  look = 'primary',
  className = '',
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={style(look, className)} {...rest} />
}

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'a'> & { look?: Look }) {
  return <a className={style(look, className)} {...rest} />
}
