import { need } from './dom.ts'

export interface Action {
  readonly label: string
  readonly act: () => void
}

/**
 * Shows a notice until it is taken away or closed; one with the same key is replaced. The place is a live region, so it
 * is read out, too.
 */
export function notify(key: string, text: string, action?: Action): void {
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.dataset['key'] = key
  const words = document.createElement('span')
  words.dir = 'auto'
  words.textContent = text
  notice.append(words)
  if (action) notice.append(button(action.label, action.act))
  notice.append(button('Close', () => notice.remove()))
  unnotify(key)
  need('#notices', HTMLElement).append(notice)
}

export function unnotify(key: string): void {
  for (const notice of document.querySelectorAll('#notices .notice'))
    if (notice instanceof HTMLElement && notice.dataset['key'] === key) notice.remove()
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
