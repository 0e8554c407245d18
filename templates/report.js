// @ts-check
/* Adds filtering and linked scrolling; the report is complete without it. */
;(() => {
  const $ = (/** @type {string} */ selector) => document.querySelector(selector)
  const $$ = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)]

  /** Opens what hides the element that the address names, and gives it the focus. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    const article = target.closest('.source')
    if (article instanceof HTMLElement && article.hidden) showArticle(article.dataset['source'] ?? '')
    for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
      at.open = true
    if (target instanceof HTMLElement && target.hidden) $('#filters')?.dispatchEvent(new Event('reset'))
    target.scrollIntoView()
    if (target instanceof HTMLElement && target.tabIndex === -1) target.focus({ preventScroll: true })
  }
  addEventListener('hashchange', reveal)

  /** Brings an article into the right pane. */
  function showArticle(/** @type {string} */ source) {
    const select = $('#panes [name=right]')
    if (!(select instanceof HTMLSelectElement)) return
    select.value = source
    select.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const filters = $('#filters')
  if (filters instanceof HTMLFormElement) setUpFilters(filters)
  const panes = $('#panes')
  if (panes instanceof HTMLFormElement) setUpPanes(panes)
  if (location.hash) reveal()

  /** The articles that a finding's readings stand in. */
  function sourcesOf(/** @type {HTMLElement} */ finding) {
    return new Set(
      [...finding.querySelectorAll('figcaption a')].map((link) => {
        const place = document.getElementById((link.getAttribute('href') ?? '').slice(1))
        const source = place?.closest('.source')
        return source instanceof HTMLElement ? (source.dataset['source'] ?? '') : ''
      }),
    )
  }

  function setUpFilters(/** @type {HTMLFormElement} */ form) {
    const groups = $$('.group').flatMap((group) => {
      if (!(group instanceof HTMLDetailsElement)) return []
      const findings = [...group.querySelectorAll('.finding')].flatMap((finding) =>
        finding instanceof HTMLElement
          ? [{ finding, text: (finding.textContent ?? '').toLowerCase(), sources: sourcesOf(finding) }]
          : [],
      )
      return [{ group, findings, open: group.open }]
    })
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0)
    const status = $('#shown')

    function apply() {
      const chosen = new FormData(form)
      const of = (/** @type {string} */ name) => String(chosen.get(name) ?? '')
      const words = of('text').toLowerCase().split(/\s+/u).filter(Boolean)
      const filtering =
        words.length > 0 || ['kind', 'dimension', 'severity', 'outlet'].some((name) => of(name))
      let shown = 0
      for (const { group, findings, open } of groups) {
        let inGroup = 0
        for (const { finding, text, sources } of findings) {
          const { kind, dimension, severity } = finding.dataset
          const fits =
            (!of('kind') || kind === of('kind')) &&
            (!of('dimension') || dimension === of('dimension')) &&
            (!of('severity') || severity === of('severity')) &&
            (!of('outlet') || sources.has(of('outlet'))) &&
            words.every((word) => text.includes(word))
          finding.hidden = !fits
          if (fits) inGroup++
        }
        group.hidden = inGroup === 0
        group.open = filtering ? inGroup > 0 : open
        shown += inGroup
      }
      if (status) status.textContent = filtering ? `${shown} of ${total} findings` : `${total} findings`
    }

    form.hidden = false
    form.addEventListener('input', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => {
      for (const field of form.elements) {
        if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = ''
      }
      apply()
    })
    apply()
  }

  function setUpPanes(/** @type {HTMLFormElement} */ form) {
    const [left, right] = form.querySelectorAll('select')
    const articles = $$('.source').filter((article) => article instanceof HTMLElement)
    if (!left || !right || articles.length < 2) return
    const frame = $('.articles')
    frame?.classList.add('panes')
    form.hidden = false
    for (const article of articles) {
      article.tabIndex = 0
      article.setAttribute('role', 'region')
      article.addEventListener('scroll', () => follow(article), { passive: true })
    }
    form.addEventListener('input', (event) => {
      if (left.value === right.value) {
        const other = event.target === left ? right : left
        other.selectedIndex = (other.selectedIndex + 1) % articles.length
      }
      show()
    })

    function show() {
      for (const article of articles) {
        const id = article.dataset['source']
        article.hidden = id !== left?.value && id !== right?.value
        article.style.order = id === left?.value ? '1' : '2'
      }
    }

    /** The pane that a person scrolls; the other one follows and must not answer. */
    let leader = /** @type {HTMLElement | null} */ (null)
    for (const article of articles) {
      for (const kind of ['pointerenter', 'focusin', 'wheel', 'touchstart', 'keydown']) {
        article.addEventListener(kind, () => (leader = article), { passive: true })
      }
    }

    function follow(/** @type {HTMLElement} */ pane) {
      if (pane !== leader) return
      const other = articles.find((article) => article !== pane && !article.hidden)
      if (!other) return
      const eye = pane.getBoundingClientRect().top + pane.clientHeight / 3
      let best = /** @type {{ mark: Element, twin: Element, gap: number } | null} */ (null)
      for (const mark of pane.querySelectorAll('.claim')) {
        const gap = Math.abs(mark.getBoundingClientRect().top - eye)
        if (best && gap >= best.gap) continue
        const twin = other.querySelector(`.claim[href="${CSS.escape(mark.getAttribute('href') ?? '')}"]`)
        if (twin) best = { mark, twin, gap }
      }
      if (best)
        other.scrollTop += best.twin.getBoundingClientRect().top - best.mark.getBoundingClientRect().top
    }

    show()
  }
})()
