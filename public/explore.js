// A page with a chart to explore is sent with its scripts at rest: this wakes them when somebody is about to use one.
;(() => {
  const AT_REST = 'script[type="text/at-rest"]'
  let awake = false

  // In their order, as they would have run: each waits for none but the inline ones before it.
  function wake() {
    if (awake) return
    awake = true
    for (const resting of document.querySelectorAll(AT_REST)) {
      const script = document.createElement('script')
      for (const { name, value } of resting.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.async = false
      script.textContent = resting.textContent
      resting.replaceWith(script)
    }
  }

  const isReady = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))

  // What woke the page is done once the page can answer it: a reader who pressed a button need not press it again.
  function press(element) {
    if (isReady(element)) element.click()
    else requestAnimationFrame(() => press(element))
  }

  const inChart = ({ target }) => target instanceof Element && target.closest('[data-explore]')
  for (const kind of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(kind, (event) => inChart(event) && wake(), { passive: true })
  document.addEventListener(
    'click',
    (event) => {
      const button = inChart(event) && event.target.closest('button')
      if (!button || isReady(button)) return
      event.preventDefault()
      wake()
      press(button)
    },
    { capture: true },
  )
})()
