import { differenceOf } from '../../check/difference.ts'
import type { CheckResult } from '../../model/check.ts'
import { renderChange, renderStylish } from '../../report/gate/stylish.ts'
import { watchPaths } from '../../review/watch.ts'
import { UserError } from '../../util/user-error.ts'
import { loadConfig } from '../check/config.ts'
import { evaluate, loadBaseline, type Scope } from '../check/evaluate.ts'
import { type CheckFlags, planOf } from '../check/plan.ts'
import type { Console } from '../console.ts'
import { interrupted } from '../interrupted.ts'

export interface WatchRequest extends CheckFlags, Scope {
  readonly config: string | undefined
}

/**
 * Checks, and checks again whenever a source, a ledger or the settings of a story changes, until it is interrupted. What a further run has
 * changed is printed, not all again.
 *
 * @returns 0 when it was interrupted.
 * @throws UserError where the first run cannot begin.
 */
export async function watch(request: WatchRequest, console: Console): Promise<number> {
  const config = await loadConfig(request.config, request.cwd)
  const plan = planOf(request, config, request.cwd)
  const run = async (): Promise<CheckResult> => {
    const baseline = await loadBaseline(plan.baseline, false)
    return (await evaluate(plan, baseline, request, console)).result
  }
  const { color } = console
  let last: CheckResult | null = null
  let isMissed = false
  const again = async (): Promise<void> => {
    if (!last) {
      isMissed = true
      return
    }
    const next = await run()
    console.result(`\n${renderChange(differenceOf(last, next), next, { color })}`)
    last = next
  }
  const complain = (error: unknown): void =>
    console.error(
      error instanceof UserError
        ? error
        : new UserError(null, `Crossread itself failed (${String(error)})`, 'please report it'),
    )
  // Watched from before the first run, so that no change falls between the two.
  const watched = await watchPaths(plan.paths, again, complain)
  last = await run()
  const stopped = interrupted()
  console.result(`${renderStylish(last, { color })}Watching ${plan.paths.join(', ')}; Ctrl-C ends it.\n`)
  if (isMissed) await again()
  await stopped
  watched.stop()
  return 0
}
