import { keep, kept, need } from './dom.ts'

const KEPT = 'crossread-reviewer'

/** Who is deciding: asked once and remembered by this browser. */
export interface Reviewer {
  /** Empty until it is known. */
  name(): string
  /** What to suggest when asked. */
  propose(name: string): void
  /** Asks where it is not known. @returns empty where the question was closed without an answer. */
  ask(): Promise<string>
  change(): Promise<string>
}

export function createReviewer(): Reviewer {
  const dialog = need('#name', HTMLDialogElement)
  const field = need('[name=reviewer]', HTMLInputElement, dialog)
  const place = need('#who', HTMLButtonElement)
  let name = kept('localStorage', KEPT)
  let proposed = ''

  function show(): void {
    place.textContent = name === '' ? 'Who is deciding?' : `Reviewing as ${name}`
  }

  function change(): Promise<string> {
    field.value = name || proposed
    if (!dialog.open) dialog.showModal()
    field.select()
    return new Promise((resolve) => {
      dialog.addEventListener(
        'close',
        () => {
          const given = field.value.trim()
          // Escape leaves it as it was.
          if (dialog.returnValue === 'given' && given !== '') {
            name = given
            keep('localStorage', KEPT, name)
          }
          dialog.returnValue = ''
          show()
          resolve(name)
        },
        { once: true },
      )
    })
  }

  show()
  return {
    name: () => name,
    propose: (other) => {
      proposed = other
    },
    ask: () => (name === '' ? change() : Promise.resolve(name)),
    change,
  }
}
