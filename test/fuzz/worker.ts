/** Reads one input after another and says at which it is, so that whoever watches sees where it hangs or dies. */
import { mutated, randomOf } from './mutate.ts'
import { TARGETS } from './targets/index.ts'
import { violationOf } from './violation.ts'

/** What the process is told: it begins with this. */
export interface Assignment {
  readonly format: string
  /** Number of the first input. */
  readonly first: number
  /** How long to go on. */
  readonly milliseconds: number
}

/** What it tells, before and after each input. */
export type Progress =
  | { readonly kind: 'begins'; readonly input: number }
  | { readonly kind: 'violation'; readonly input: number; readonly violation: string }

process.once('message', (assignment: Assignment) => {
  void work(assignment).then(() => process.disconnect())
})

async function work({ format: name, first, milliseconds }: Assignment): Promise<void> {
  const target = TARGETS.find(({ format }) => format.name === name)
  if (!target) throw new Error(`there is no target ${name}`)
  const until = Date.now() + milliseconds
  for (let input = first; Date.now() < until; input++) {
    tell({ kind: 'begins', input })
    const bytes = mutated(target.seeds, target.words, randomOf(input))
    const violation = await violationOf(target.format, bytes)
    if (violation !== null) tell({ kind: 'violation', input, violation })
  }
}

function tell(progress: Progress): void {
  process.send?.(progress)
}
