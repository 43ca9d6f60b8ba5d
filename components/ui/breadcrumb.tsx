export type Crumb = { label: string; href: string }

/** The way back up. The page itself is not in it: its heading is. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="text-note">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="after:ml-2 after:text-muted after:content-['/'_/_'']">
            <a href={href} className="inline-flex min-h-6 items-center">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
