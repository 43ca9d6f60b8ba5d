/** Light or dark, against the system's choice. `public/theme.js` makes it work; without scripts it is not there. */
export function ThemeSwitch({ dark, light }: { dark: string; light: string }) {
  return (
    <button
      type="button"
      data-theme-switch
      className="theme-switch cursor-pointer py-1 text-note hover:underline"
    >
      <span className="dark:hidden">{dark}</span>
      <span className="hidden dark:inline">{light}</span>
    </button>
  )
}

/** Goes into the head of every root layout: a theme must be known before anything is painted. */
export function ThemeScript() {
  // eslint-disable-next-line @next/next/no-sync-scripts -- deferred, a dark page would flash white
  return <script src="/theme.js" />
}
