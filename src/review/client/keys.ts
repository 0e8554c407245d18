/** What keys do; each is left out where it has no meaning. */
export interface Keys {
  readonly plain: Readonly<Record<string, () => void>>
  /** Digits, for what is chosen from. */
  readonly digit: (digit: number) => void
  /** Enter where it does nothing of its own, and Ctrl or Cmd with Enter while writing. */
  readonly enter: () => void
  /** Escape while writing, then elsewhere. */
  readonly leave: () => void
  readonly escape: () => void
}

/** Listens for keys. None acts while somebody writes, while a dialog is open, or with Ctrl, Alt or Cmd. */
export function listenForKeys(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    const { target, key } = event
    const isWriting = writes(target)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (isWriting) {
      if (key === 'Escape') act(keys.leave)
      if (key === 'Enter' && (event.ctrlKey || event.metaKey)) act(keys.enter)
      return
    }
    if (!isPlain) return
    const plain = keys.plain[key]
    if (plain) act(plain)
    else if (/^\d$/u.test(key)) act(() => keys.digit(Number(key)))
    else if (key === 'Escape') act(keys.escape)
    else if (key === 'Enter' && !answersToEnter(target)) act(keys.enter)

    function act(what: () => void): void {
      event.preventDefault()
      what()
    }
  })
}

function writes(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}

function answersToEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a, button, summary, select, input:not([type=radio])') !== null
  )
}
