import { rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock, Fetched, Fetcher, Limits, Lookup, Policy } from '../../capture/index.ts'
import { whileLocked } from '../../ledger/lock.ts'
import { parseDate, type SourceDate } from '../../read/date.ts'
import { loadSettings } from '../../read/settings.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import { fetchAll } from '../add/fetch-all.ts'
import { inputsOf } from '../add/inputs.ts'
import { type Outcome, type Overrides, takeIn } from '../add/intake.ts'
import { wordsIn } from '../add/match.ts'
import { storyName } from '../add/names.ts'
import { CAPTURES } from '../add/originals.ts'
import { openShelf } from '../add/shelf.ts'
import { fileSource, pageSource, type Source } from '../add/source.ts'
import { linesOf, notesOf, totalOf } from '../add/words.ts'
import type { Console } from '../console.ts'

export interface AddRequest {
  /** Addresses, files, `-`. */
  readonly inputs: readonly string[]
  readonly story: string
  /** The folder that holds the folders of stories. */
  readonly sources: string
  readonly outlet: string | undefined
  readonly published: string | undefined
  /** Of files: a page is captured when it is fetched. */
  readonly captured: string | undefined
  readonly match: string | undefined
  readonly ignoreRobots: boolean
  readonly allowPrivate: boolean
  readonly dryRun: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What tests put in the place of the world. */
export interface World {
  readonly clock: Clock
  readonly limits?: Partial<Limits>
  readonly lookup?: Lookup
  /** Instead of what the request allows. */
  readonly policy?: Policy
}

const WORLD: World = {
  clock: {
    now: () => new Date(),
    elapsed: () => performance.now(),
    pause: (milliseconds) => pause(milliseconds),
  },
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']

/**
 * Adds pages, files and standard input to a story: what came as it came, and the articles in it as Markdown. Nothing that is there is
 * overwritten; another text of an article that is there is a version of it.
 *
 * What cannot be fetched or read is said, and the others go on.
 *
 * @returns 0, or 2 where anything could not be fetched, read or written.
 * @throws UserError where the request itself is wrong.
 */
export async function add(request: AddRequest, console: Console, world: World = WORLD): Promise<number> {
  const { dryRun } = request
  const overrides = overridesOf(request)
  const captured = dateOf(request.captured, '--captured')
  const folder = join(request.sources, storyName(request.story))
  const { addresses, files, warnings } = inputsOf(request.inputs)
  for (const warning of warnings) console.warning(warning)
  if (captured && files.length === 0)
    throw new UserError(
      null,
      '--captured is for files, and a page is captured when it is fetched',
      'leave it out',
    )
  const columns = (await loadSettings(folder))?.columns ?? null
  const shelf = await openShelf(folder, dryRun, (work) =>
    dryRun ? work() : whileLocked(join(folder, 'add'), work),
  )
  const outcomes = new Map<string, Outcome>()
  const keep = async (input: string, source: () => Promise<Source>): Promise<void> => {
    outcomes.set(input, await outcomeOf(async () => takeIn(await source(), folder, shelf, overrides, dryRun)))
  }
  for (const file of files) {
    await console.progress(file)
    await keep(file, () => fileSource(file, world.clock.now(), captured, columns))
  }
  if (addresses.length > 0) {
    warnOfProxies(request.env, console)
    await console.progress(`fetching ${addresses.length === 1 ? addresses[0] : `${addresses.length} pages`}`)
    const fetcher = await fetcherFor(request, world)
    const oneByOne = inTurn()
    try {
      await fetchAll(addresses, fetcher, (address, result) =>
        oneByOne(() => keep(address, async () => pageSource(fetchedIn(result), columns))),
      )
    } finally {
      await fetcher.close()
    }
  }
  console.settle()
  if (!dryRun) await tidy(folder, [...outcomes.values()])
  return announce([...files, ...addresses], outcomes, folder, dryRun, console)
}

/** @throws UserError where an option is not of the form it must have. */
function overridesOf({ outlet, published, match }: AddRequest): Overrides {
  const date = dateOf(published, '--published')
  if (outlet?.trim() === '') throw new UserError(null, '--outlet is empty', 'give the name of the outlet')
  return {
    outlet: outlet?.trim() ?? null,
    published: date && { value: date.value, basis: 'stated', instant: date.instant },
    match: wordsIn(match ?? ''),
  }
}

function dateOf(text: string | undefined, option: string): SourceDate | null {
  if (text === undefined) return null
  const date = parseDate(text)
  if (date) return date
  throw new UserError(
    null,
    `${option} is ${excerpt(text)}, which is no date`,
    'write YYYY-MM-DD, with a clock time and zone where you know them',
  )
}

function warnOfProxies(env: AddRequest['env'], console: Console): void {
  const set = PROXIES.find((name) => env[name])
  if (set !== undefined)
    console.warning(`${set} is set and not used: where a proxy connects to could not be checked.`)
}

async function fetcherFor({ allowPrivate, ignoreRobots }: AddRequest, world: World): Promise<Fetcher> {
  const { ANYWHERE, createFetcher, PUBLIC_ONLY, USUAL_LIMITS } = await import('../../capture/index.ts')
  const { clock, limits, lookup } = world
  return createFetcher({
    policy: world.policy ?? (allowPrivate ? ANYWHERE : PUBLIC_ONLY),
    limits: { ...USUAL_LIMITS, ...limits },
    clock,
    ignoreRobots,
    ...(lookup && { lookup }),
  })
}

/** @throws UserError where it was not fetched. */
function fetchedIn(result: Fetched | UserError): Fetched {
  if (result instanceof UserError) throw result
  return result
}

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { taken: [], leftOut: 0, problems: [error], warnings: [], kept: null }
  }
}

/** Runs pieces of work one after the other, in the order in which they come. */
function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** Folders that were made for what did not come. */
async function tidy(folder: string, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.some(({ kept }) => kept !== null)) return
  for (const empty of [join(folder, CAPTURES), folder]) await rmdir(empty).catch(() => undefined)
}

/** Says what became of each, in the order in which they were named. */
function announce(
  inputs: readonly string[],
  outcomes: ReadonlyMap<string, Outcome>,
  folder: string,
  isDry: boolean,
  console: Console,
): number {
  const all = inputs.flatMap((input) => outcomes.get(input) ?? [])
  for (const input of inputs) {
    const outcome = outcomes.get(input)
    if (!outcome) continue
    for (const problem of outcome.problems) console.error(problem)
    for (const warning of [...outcome.warnings, ...notesOf(outcome, input, folder)]) console.warning(warning)
    if (!console.loudness.quiet) console.result(linesOf(outcome, folder))
  }
  if (!console.loudness.quiet) console.result(totalOf(all, folder, isDry))
  return all.every(({ problems }) => problems.length === 0) ? 0 : 2
}
