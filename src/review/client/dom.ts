/** The element that the page's template promises. */
export function need<T extends Element>(
  selector: string,
  type: abstract new () => T,
  within: ParentNode = document,
): T {
  const found = within.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`the page lacks ${selector}`)
}

export function all<T extends Element>(
  selector: string,
  type: abstract new () => T,
  within: ParentNode = document,
): T[] {
  return [...within.querySelectorAll(selector)].filter((found) => found instanceof type)
}

/** The server's HTML, which it has escaped; the page's policy lets no script in it run. */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** Says something to those who do not see the page. */
export function say(text: string): void {
  need('#said', HTMLElement).textContent = text
}

/** Keeps a value for this tab or this browser; where storage is refused the page works all the same. */
export function keep(storage: 'sessionStorage' | 'localStorage', key: string, value: string): void {
  try {
    if (value === '') window[storage].removeItem(key)
    else window[storage].setItem(key, value)
  } catch {}
}

/** Empty where nothing was kept. */
export function kept(storage: 'sessionStorage' | 'localStorage', key: string): string {
  try {
    return window[storage].getItem(key) ?? ''
  } catch {
    return ''
  }
}
