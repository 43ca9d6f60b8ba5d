/** The number by which the map names a zone, in a list beside it. */
export function MapNumber({ number }: { number: number | undefined }) {
  if (number === undefined) return null
  return (
    <span
      data-numbers="counted"
      className="mr-1.5 inline-block min-w-6 rounded-[1em] border border-accent px-1 text-center text-note leading-5 font-semibold"
    >
      {number}
    </span>
  )
}
