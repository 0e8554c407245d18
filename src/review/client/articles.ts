import { all, need } from './dom.ts'

/** The articles beside the finding: one is open at the words in question, and a second where there is room. */
export interface Articles {
  show(part: DocumentFragment | HTMLElement, finding: string): void
  /** Shows the same articles anew, open where they are. */
  renew(part: DocumentFragment | HTMLElement, finding: string): void
  /** Opens an article, at an element in it where one is named. */
  open(source: string, anchor?: string): void
  /** Opens the article that an element is in, and goes there. */
  openAt(anchor: string): boolean
  next(): void
}

export function createArticles(): Articles {
  const panel = need('#articles', HTMLElement)
  const sources = (): HTMLElement[] => all('.source', HTMLElement, panel)
  const idOf = (article: HTMLElement | undefined): string => article?.dataset['source'] ?? ''
  /** The one open, and the one beside it on a wide screen. */
  let open: readonly string[] = []

  function arrange(first: string): void {
    const inQuestion = sources().filter(({ dataset }) => dataset['place'] !== '')
    const second =
      open.find((id) => id !== first) ?? idOf(inQuestion.find((article) => idOf(article) !== first))
    open = [first, second].filter((id) => id !== '')
    for (const article of sources()) {
      const place = open.indexOf(idOf(article))
      article.hidden = place < 0
      article.classList.toggle('second', place === 1)
    }
    for (const tab of all('[data-show]', HTMLButtonElement, panel))
      tab.setAttribute('aria-pressed', String(tab.dataset['show'] === first))
  }

  function goTo(anchor: string): void {
    const target = anchor === '' ? null : document.getElementById(anchor)
    const article = target?.closest('.source')
    if (!target || !(article instanceof HTMLElement)) return
    // The article scrolls, never the page: what is being decided must not move away.
    const gap = target.getBoundingClientRect().top - article.getBoundingClientRect().top
    article.scrollTop += gap - article.clientHeight / 3
  }

  const openSource = (source: string, anchor?: string): void => {
    arrange(source)
    for (const article of sources()) if (!article.hidden) goTo(article.dataset['place'] ?? '')
    if (anchor !== undefined) goTo(anchor)
  }

  panel.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest('[data-show]') : null
    if (tab instanceof HTMLElement) openSource(tab.dataset['show'] ?? '')
  })

  function fill(part: DocumentFragment | HTMLElement, finding: string): void {
    panel.replaceChildren(...part.childNodes)
    for (const claim of all(`.claim[href="#f-${CSS.escape(finding)}"]`, HTMLElement, panel))
      claim.classList.add('current')
  }

  return {
    renew: (part, finding) => {
      const places = new Map(sources().map((article) => [idOf(article), article.scrollTop]))
      fill(part, finding)
      const ids = sources().map(idOf)
      open = open.filter((id) => ids.includes(id))
      arrange(open[0] ?? ids[0] ?? '')
      for (const article of sources()) article.scrollTop = places.get(idOf(article)) ?? 0
    },
    show: (part, finding) => {
      fill(part, finding)
      open = []
      const first = idOf(sources()[0])
      if (first !== '') openSource(first)
    },
    open: openSource,
    openAt: (anchor) => {
      const article = document.getElementById(anchor)?.closest('.source')
      if (!(article instanceof HTMLElement)) return false
      openSource(idOf(article), anchor)
      article.scrollIntoView({ block: 'nearest' })
      article.focus({ preventScroll: true })
      return true
    },
    next: () => {
      const order = sources().map(idOf)
      const at = order.indexOf(open[0] ?? '')
      const following = order[(at + 1) % order.length]
      if (following !== undefined) openSource(following)
    },
  }
}
