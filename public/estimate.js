// The estimate answers its address alone. With this, it answers as the form is changed, and its address stays short.
;(() => {
  const form = document.getElementById('project')
  if (!(form instanceof HTMLFormElement)) return
  const PARTS = ['answer', 'rest']
  let running = null

  // What is not answered is not asked. A blank year stands for the year before it, unless nothing is given after it.
  form.addEventListener('formdata', ({ formData }) => {
    const given = [...formData]
    for (const name of new Set(formData.keys())) formData.delete(name)
    for (const [place, [name, value]] of given.entries())
      if (given.slice(place).some(([same, later]) => same === name && later !== ''))
        formData.append(name, value)
  })

  form.addEventListener('change', async () => {
    const query = new URLSearchParams(new FormData(form))
    const answer = document.getElementById('answer')
    // Before everything is said that an estimate needs, nothing is asked; mistakes are told once the form is sent.
    if (!answer || !['zone', 'revenue', 'income'].every((name) => query.has(name))) return
    running?.abort()
    running = new AbortController()
    answer.ariaBusy = 'true'
    try {
      const { signal } = running
      const drawn = await (await fetch(`${location.pathname}?${query}`, { signal })).text()
      const page = new DOMParser().parseFromString(drawn, 'text/html')
      if (!page.querySelector('#project [role=alert]')) {
        for (const part of PARTS)
          document.getElementById(part)?.replaceChildren(...(page.getElementById(part)?.childNodes ?? []))
        const [link, theirs] = [document, page].map((one) => one.querySelector('header a[hreflang]'))
        if (link && theirs) link.href = theirs.getAttribute('href')
        history.replaceState(null, '', `?${query}`)
      }
      answer.ariaBusy = null
    } catch (error) {
      // A newer change has asked again.
      if (error.name !== 'AbortError') answer.ariaBusy = null
    }
  })
})()
