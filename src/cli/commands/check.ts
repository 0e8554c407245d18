import { basename, dirname } from 'node:path'
import { type Baseline, baselineOf, entriesOfOthers, pruned, renderBaseline } from '../../check/baseline.ts'
import type { CheckResult } from '../../model/check.ts'
import { UserError } from '../../util/user-error.ts'
import { loadConfig } from '../check/config.ts'
import { type Evaluation, evaluate, loadBaseline, type Scope, USUAL_BASELINE } from '../check/evaluate.ts'
import { putOut } from '../check/outputs.ts'
import { type CheckFlags, planOf, printedPlan } from '../check/plan.ts'
import type { Console } from '../console.ts'
import { writeFiles } from '../write.ts'

export interface CheckRequest extends CheckFlags, Scope {
  readonly config: string | undefined
  readonly printConfig: boolean
  readonly writeBaseline: boolean
  readonly pruneBaseline: boolean
}

/**
 * Says whether new sources contradict what is there.
 *
 * @returns 0 where they do not, 1 where they do, 2 where anything could not be read or written: then nothing is said to be clean.
 * @throws UserError where the run cannot begin.
 */
export async function check(request: CheckRequest, console: Console): Promise<number> {
  const config = await loadConfig(request.config, request.cwd)
  const plan = planOf(request, config, request.cwd)
  if (request.printConfig) {
    console.result(`${JSON.stringify(printedPlan(plan, config.settings), null, 2)}\n`)
    return 0
  }
  if (request.pruneBaseline && plan.baseline === undefined)
    throw new UserError(null, 'there is no baseline to prune', 'name it with --baseline')
  const baselinePath = plan.baseline ?? (request.writeBaseline ? USUAL_BASELINE : undefined)
  const baseline = await loadBaseline(baselinePath, request.writeBaseline)
  const evaluation = await evaluate(plan, baseline, request, console)
  const { result } = evaluation
  if (request.writeBaseline) return accept(baseline, evaluation, plan.baseline ?? USUAL_BASELINE, console)
  console.result(await putOut(plan.outputs, result, { color: console.color, suppressed: plan.suppressed }))
  if (request.pruneBaseline && plan.baseline !== undefined)
    await prune(baseline, result, plan.baseline, console)
  return { clean: 0, findings: 1, error: 2 }[result.verdict]
}

/** Writes all open findings as known, and leaves what is known of stories that were not read. */
async function accept(
  before: Baseline,
  { result, folders }: Evaluation,
  path: string,
  console: Console,
): Promise<number> {
  if (result.problems.length > 0) {
    console.error(
      new UserError(
        { file: path },
        'the baseline is left as it was, for not all could be read',
        'mend that first',
      ),
    )
    return 2
  }
  const accepted = [
    ...baselineOf(result.findings, (story) => folders.of.get(story) ?? '.'),
    ...entriesOfOthers(before, new Set(folders.of.values()), folders.isGone),
  ]
  await writeBaseline(path, accepted)
  console.result(
    `${path}: ${accepted.length} ${accepted.length === 1 ? 'finding is' : 'findings are'} known now.\n`,
  )
  return 0
}

/** Removes what no finding answers to. */
async function prune(
  baseline: Baseline,
  { stale }: CheckResult,
  path: string,
  console: Console,
): Promise<void> {
  if (stale.length > 0) await writeBaseline(path, pruned(baseline, stale))
  console.detail(`${path}: ${stale.length} stale entries removed`)
}

async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeFiles(dirname(path), new Map([[basename(path), renderBaseline(baseline)]]), 'the baseline')
}
