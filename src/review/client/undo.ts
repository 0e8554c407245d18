import { keep, kept } from './dom.ts'

const KEPT = 'crossread-undo'
/** More than anybody takes back. */
const LONGEST = 200

export interface Decided {
  readonly story: string
  readonly finding: string
}

/** What was decided in this tab, the last first to be undone; a reload keeps it. */
export interface UndoList {
  push(decided: Decided): void
  last(): Decided | null
  drop(decided: Decided): void
}

export function createUndo(): UndoList {
  let list = listIn(kept('sessionStorage', KEPT))
  const store = (): void => keep('sessionStorage', KEPT, JSON.stringify(list))
  return {
    push: (decided) => {
      list = [...list, decided].slice(-LONGEST)
      store()
    },
    last: () => list.at(-1) ?? null,
    drop: ({ story, finding }) => {
      const at = list.findLastIndex((each) => each.story === story && each.finding === finding)
      list = list.filter((_, index) => index !== at)
      store()
    },
  }
}

function listIn(text: string): readonly Decided[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value)
      ? value.filter((each) => typeof each?.story === 'string' && typeof each.finding === 'string')
      : []
  } catch {
    return []
  }
}
