/** Ids of lines of the ledger. What is sent again because no answer came is the same line, and is recorded once. */
export interface LineIds {
  /** @param content all that the line says, its reviewer with it. */
  idFor(content: unknown): string
  /** An answer came: whatever is sent from now on is another line, even where it says the same. */
  answered(): void
}

export function createLineIds(): LineIds {
  let last = { id: '', text: '' }
  return {
    idFor: (content) => {
      const text = JSON.stringify(content)
      if (text !== last.text) last = { id: crypto.randomUUID(), text }
      return last.id
    },
    answered: () => {
      last = { id: '', text: '' }
    },
  }
}
