// A page with charts to explore is sent with its scripts at rest (scripts/web/light-page.ts). This wakes them when
// somebody is about to use a chart, and does again what a reader did before the chart could answer.
;(() => {
  let awake = false

  // In their order, as they would have run.
  function wake() {
    if (awake) return
    awake = true
    for (const resting of document.querySelectorAll('script[type="text/at-rest"]')) {
      const script = document.createElement('script')
      for (const { name, value } of resting.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.async = false
      script.textContent = resting.textContent
      resting.replaceWith(script)
    }
  }

  /** The chart in which something happened, unless it is ready and answers itself. */
  const chartOf = ({ target }) => (target instanceof Element ? target.closest('[data-explore=""]') : null)

  // Each in a task of its own, as it was done: the next is answered with what the one before has changed.
  function later(chart, again) {
    chart.addEventListener('explorable', () => setTimeout(again), { once: true })
    wake()
  }

  for (const kind of ['focusin', 'touchstart'])
    document.addEventListener(kind, (event) => chartOf(event) && wake(), { passive: true })

  const pointedAt = new WeakSet()
  document.addEventListener('pointerover', (event) => {
    const chart = chartOf(event)
    if (!chart || pointedAt.has(chart)) return
    pointedAt.add(chart)
    later(chart, () => {
      const { pointerType } = event
      const under = [...chart.querySelectorAll(':hover')].at(-1)
      under?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }))
    })
  })

  const pressed = new WeakSet()
  document.addEventListener('click', (event) => {
    const chart = chartOf(event)
    const button = chart && event.target.closest('button')
    if (!button || pressed.has(button)) return
    pressed.add(button)
    later(chart, () => button.click())
  })

  // React sets its fields as they were sent.
  document.addEventListener('change', (event) => {
    const chart = chartOf(event)
    if (!chart) return
    const { target } = event
    const { value } = target
    later(chart, () => {
      target.value = value
      target.dispatchEvent(new Event('change', { bubbles: true }))
    })
  })
})()
