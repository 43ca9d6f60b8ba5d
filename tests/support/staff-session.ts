/** Signed-in requests without a browser: cookies kept, forms sent as a browser without scripts sends them. */
export class StaffSession {
  readonly #cookies: Map<string, string>

  /** @param known whose session goes on, at a portal with the same secret */
  constructor(
    readonly portal: string,
    known?: StaffSession,
  ) {
    this.#cookies = new Map(known ? known.#cookies : [])
  }

  async fetch(path: string, init: RequestInit = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, this.portal), {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, cookie, origin: this.portal },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }

  async signIn(email: string, password: string) {
    const { csrfToken } = (await (await this.fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    const body = new URLSearchParams({ csrfToken, email, password, json: 'true' })
    const answer = await this.fetch('/api/auth/callback/credentials', { method: 'POST', body })
    if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}`)
  }

  /** The fields of the form on a page that holds a field of this name, as they stand. */
  async form(path: string, holding: string): Promise<FormData> {
    const html = await (await this.fetch(path)).text()
    const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((found) => found.includes(`name="${holding}"`))
    if (!form) throw new Error(`${path} has no form with a field ${holding}`)
    const data = new FormData()
    for (const [tag] of form.matchAll(/<(?:input|textarea)[^>]*>/g)) {
      const name = unescaped(/name="([^"]*)"/.exec(tag)?.[1])
      if (name && !isLeftBlank(tag)) data.append(name, unescaped(/value="([^"]*)"/.exec(tag)?.[1]))
    }
    return data
  }
}

/** What is not chosen is not sent. */
const isLeftBlank = (tag: string) =>
  /type="(?:checkbox|radio)"/.test(tag) && !/\schecked(?=[\s=/>])/.test(tag)

const unescaped = (text = '') =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
