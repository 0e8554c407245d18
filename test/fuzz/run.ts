/**
 * Fuzzes the readers: `npm run fuzz -- [--format NAME] [--seconds N] [--first N]`.
 *
 * All formats share the seconds (60). Each runs in a process with little memory; an input that takes longer than `PATIENCE`
 * or throws anything but a message to the user is written to test/fuzz/cases/<format>/, where the suite replays it.
 * Exit code 1 where there is one.
 */
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mutated, randomOf } from './mutate.ts'
import type { Target } from './target.ts'
import { TARGETS } from './targets/index.ts'
import type { Assignment, Progress } from './worker.ts'

/** Milliseconds for one input of at most 300 kB. */
const PATIENCE = 5_000
/** Megabytes for one process. */
const MEMORY = 512

interface Violation {
  readonly input: number
  readonly violation: string
}

const { values } = parseArgs({
  options: {
    format: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    first: { type: 'string' },
  },
})
const targets = TARGETS.filter(({ format }) => values.format === undefined || format.name === values.format)
if (targets.length === 0) {
  console.error(`there is no format ${values.format}: ${TARGETS.map(({ format }) => format.name).join(', ')}`)
  process.exit(2)
}
const milliseconds = (Number(values.seconds) * 1000) / targets.length
// Another day, other inputs; the first is printed, so that a run can be had again.
const first = values.first === undefined ? Date.now() % 2 ** 31 : Number(values.first)
let found = 0
for (const target of targets) found += await fuzz(target, first, milliseconds)
process.exit(found === 0 ? 0 : 1)

async function fuzz(target: Target, first: number, milliseconds: number): Promise<number> {
  const violations = new Map<string, Violation>()
  let done = 0
  let left = milliseconds
  for (let next = first; left > 0; ) {
    const assignment = { format: target.format.name, first: next, milliseconds: left }
    const round = await runOnce(assignment, target.patience ?? PATIENCE)
    done += round.done
    left -= round.took
    next = round.last + 1
    for (const each of round.violations) if (!violations.has(kindOf(each))) violations.set(kindOf(each), each)
  }
  console.log(`${target.format.name}: ${done} inputs from ${first}, ${violations.size} kinds of failure`)
  for (const { input, violation } of violations.values()) keep(target, input, violation)
  return violations.size
}

/** Runs a process until its time is over or it has to be ended. */
function runOnce(
  assignment: Assignment,
  patience: number,
): Promise<{ done: number; last: number; took: number; violations: Violation[] }> {
  const { first } = assignment
  const violations: Violation[] = []
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let last = first
  let done = 0
  let errors = ''
  let began = 0
  // The first input waits for all that is loaded.
  let since = Date.now() + 4 * PATIENCE
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (Date.now() - since < patience) return
      violations.push({ input: last, violation: `it takes more than ${patience} ms` })
      child.kill('SIGKILL')
    }, 100)
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.on('message', (progress: Progress) => {
      if (progress.kind === 'violation') violations.push(progress)
      else {
        since = Date.now()
        began ||= since
        last = progress.input
        done = last - first + 1
      }
    })
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      if (code !== 0 && signal !== 'SIGKILL')
        violations.push({ input: last, violation: `it ends the process: ${errors.slice(0, 2000)}` })
      resolve({ done, last, took: began === 0 ? Number.POSITIVE_INFINITY : Date.now() - began, violations })
    })
    child.send(assignment)
  })
}

/** Failures are of one kind that say the same up to their figures. */
function kindOf({ violation }: Violation): string {
  return violation
    .split('\n')
    .slice(0, 2)
    .join('\n')
    .replace(/\d+|"[^"]*"/gu, '…')
    .slice(0, 200)
}

function keep({ format, seeds, words }: Target, input: number, violation: string): void {
  const folder = fileURLToPath(new URL(`cases/${format.name}`, import.meta.url))
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/${input}${format.extensions[0] ?? ''}`
  writeFileSync(path, mutated(seeds, words, randomOf(input)))
  console.error(`${path}: ${violation}`)
}
