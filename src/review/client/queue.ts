import { all, need, parse } from './dom.ts'

const DECIDED = ['confirmed', 'dismissed', 'duplicate']
/** What the filters begin with: a review is for what is flagged. */
const USUAL_KIND = 'flagged'

/** The list of findings at the side, and the order in which they are gone through. */
export interface Queue {
  /** Shows a story's findings; the filters stay as they are set. */
  fill(html: string): void
  /** Sets the filters back, for another story. */
  reset(): void
  mark(finding: string): void
  has(finding: string): boolean
  first(): string | null
  /** The finding `step` places after another among those that the filters show. */
  beside(finding: string, step: 1 | -1): string | null
  /** The next that is still to be decided, after this one and then from the top. */
  nextOpen(finding: string): string | null
  /** Whether a reviewer has decided the finding as it is. */
  isDecidedBy(finding: string, reviewer: string): boolean
  /** The finding that has the same question and is not yet decided, for one that has changed. */
  successor(question: string, kind: string): string | null
  focusText(): void
}

export function createQueue(reviewer: () => string): Queue {
  const list = need('#list', HTMLElement)
  const items = (): HTMLElement[] => all('.item', HTMLElement, list)
  const shown = (): HTMLElement[] => items().filter((item) => !item.hidden)
  const idOf = (item: HTMLElement | undefined): string | null => item?.dataset['id'] ?? null
  const filters = (): HTMLFormElement => need('#filters', HTMLFormElement, list)
  const ofId = (id: string): HTMLElement | undefined => items().find((item) => idOf(item) === id)
  let current = ''

  function isOpen(item: HTMLElement): boolean {
    return chosen()('state') === 'mine' ? !isBy(item, reviewer()) : item.dataset['state'] === 'open'
  }

  function chosen(): (name: string) => string {
    const data = new FormData(filters())
    return (name) => String(data.get(name) ?? '')
  }

  function apply(): void {
    const of = chosen()
    const words = of('text').toLowerCase().split(/\s+/u).filter(Boolean)
    for (const item of items()) {
      const { kind, dimension, severity, sources = '', text = '', flagged } = item.dataset
      item.hidden = !(
        fitsState(item, of('state'), reviewer()) &&
        (of('kind') === '' || (of('kind') === USUAL_KIND ? flagged === 'true' : kind === of('kind'))) &&
        (of('dimension') === '' || dimension === of('dimension')) &&
        (of('severity') === '' || severity === of('severity')) &&
        (of('outlet') === '' || sources.split(' ').includes(of('outlet'))) &&
        words.every((word) => text.includes(word))
      )
    }
    const count = `${shown().length} of ${items().length} findings`
    need('#shown', HTMLElement, list).textContent = count
    need('#fold', HTMLElement).textContent = `Queue: ${count}`
  }

  function reset(): void {
    for (const select of all('select', HTMLSelectElement, list)) select.value = ''
    for (const input of all('input', HTMLInputElement, list)) input.value = ''
    // A story in which nothing is flagged has all the rest to show.
    if (items().some(({ dataset }) => dataset['flagged'] === 'true'))
      need('[name=kind]', HTMLSelectElement, list).value = USUAL_KIND
    apply()
  }

  list.addEventListener('input', apply)
  list.addEventListener('submit', (event) => event.preventDefault())
  list.addEventListener('reset', (event) => {
    event.preventDefault()
    reset()
  })

  return {
    fill: (html) => {
      if (list.childElementCount === 0) {
        list.replaceChildren(parse(html))
        reset()
      } else {
        // The filters stay as they are set, and with them the focus.
        need('.items', HTMLElement, list).replaceWith(need('.items', HTMLElement, parse(html)))
        apply()
      }
      mark(current)
    },
    reset: () => {
      list.replaceChildren()
      current = ''
    },
    mark,
    has: (finding) => ofId(finding) !== undefined,
    first: () => idOf(shown().find(isOpen) ?? shown()[0] ?? items()[0]),
    beside: (finding, step) => {
      const order = items()
      const at = order.findIndex((item) => idOf(item) === finding)
      const onwards = step === 1 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).reverse()
      return idOf(onwards.find((item) => !item.hidden))
    },
    nextOpen: (finding) => {
      const order = items()
      const at = order.findIndex((item) => idOf(item) === finding)
      const onwards = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))]
      return idOf(onwards.find((item) => !item.hidden && isOpen(item)))
    },
    isDecidedBy: (finding, name) => {
      const item = ofId(finding)
      return item !== undefined && isBy(item, name)
    },
    successor: (question, kind) =>
      idOf(
        items().find(
          (item) =>
            item.dataset['kind'] === kind && need('a bdi', HTMLElement, item).textContent === question,
        ),
      ),
    focusText: () => need('[name=text]', HTMLInputElement, list).focus(),
  }

  function mark(finding: string): void {
    current = finding
    for (const item of items()) {
      const link = need('a', HTMLAnchorElement, item)
      const isCurrent = idOf(item) === finding
      if (isCurrent) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      if (isCurrent && !item.hidden) item.scrollIntoView({ block: 'nearest' })
    }
  }
}

function isBy(item: HTMLElement, name: string): boolean {
  return (item.dataset['reviewers'] ?? '').split('\n').includes(name)
}

function fitsState(item: HTMLElement, wanted: string, reviewer: string): boolean {
  const { state = 'open' } = item.dataset
  if (wanted === 'mine') return !isBy(item, reviewer)
  if (wanted === 'decided') return DECIDED.includes(state)
  return wanted === '' || state === wanted
}
