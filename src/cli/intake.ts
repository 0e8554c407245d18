import type { Intake } from '../read/index.ts'
import type { Console } from './console.ts'

/** Says what went wrong in reading. */
export function announce({ problems, warnings }: Intake<unknown>, console: Console): void {
  for (const problem of problems) console.error(problem)
  for (const warning of warnings) console.warning(warning)
}
