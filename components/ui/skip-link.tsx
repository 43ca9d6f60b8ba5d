/** The first thing that a keyboard reaches: past the header, to `main`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#content"
      className="absolute top-0 left-0 z-10 -translate-y-full bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
    >
      {children}
    </a>
  )
}
