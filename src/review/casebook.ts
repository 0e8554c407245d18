import { setImmediate } from 'node:timers/promises'
import { type LedgerContents, readLedger } from '../ledger/index.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { byComparability } from '../util/language.ts'
import { UserError } from '../util/user-error.ts'
import type { Office, StoryFolder } from './office.ts'

/** A story under review, as its sources and its ledger are on the disk. */
export interface Case {
  readonly folder: StoryFolder
  /** Tells one state of the sources from another. */
  readonly key: string
  readonly ledger: LedgerContents | null
  /** Without decisions; null until it is first needed, because reading across takes a while. */
  bare: Reconciliation | null
  /** With them. */
  reviewed: Reconciliation | null
  /** Why it cannot be reviewed, else empty. */
  problem: string
}

/** What became different from one state of the stories to the next. */
export interface Difference {
  /** Ids of stories that came or went. */
  readonly stories: readonly string[]
  /** … whose sources changed. */
  readonly sources: readonly string[]
  /** … whose ledger changed, with what it was. */
  readonly ledgers: ReadonlyMap<string, LedgerContents | null>
}

/** All stories of the paths under review. */
export interface Casebook {
  readonly cases: ReadonlyMap<string, Case>
  readonly troubles: readonly string[]
  /** Reads sources and ledgers anew. */
  reload(): Promise<Difference>
  /** Reads one ledger anew. */
  reloadLedger(story: string): Promise<Difference>
  /** The story read across, with its decisions; worked out when first asked. */
  reviewed(story: Case): Reconciliation
}

export function createCasebook(office: Office): Casebook {
  let cases = new Map<string, Case>()
  let troubles: readonly string[] = []

  async function caseOf(folder: StoryFolder, before: Case | undefined): Promise<Case> {
    const key = keyOf(folder)
    const { ledger, problem } = await ledgerOf(folder)
    const bare = before?.key === key ? before.bare : null
    const same = bare !== null && ledger?.stamp === before?.ledger?.stamp
    return { folder, key, ledger, bare, reviewed: same ? (before?.reviewed ?? null) : null, problem }
  }

  return {
    get cases() {
      return cases
    },
    get troubles() {
      return [
        ...troubles,
        ...[...cases.values()].flatMap(
          ({ ledger }) => ledger?.broken.map(({ problem }) => problem.message) ?? [],
        ),
      ]
    },
    reload: async () => {
      const before = cases
      const read = await office.read()
      const next = new Map<string, Case>()
      for (const folder of read.stories)
        next.set(folder.story.id, await caseOf(folder, before.get(folder.story.id)))
      cases = next
      troubles = read.troubles
      return differenceOf(before, next)
    },
    reloadLedger: async (story) => {
      const before = cases
      const known = before.get(story)
      if (!known) return differenceOf(before, before)
      cases = new Map(before).set(story, await caseOf(known.folder, known))
      return differenceOf(before, cases)
    },
    reviewed: (story) => {
      story.bare ??= office.reconcile(story.folder)
      story.reviewed ??= office.withDecisions(story.bare, story.ledger?.entries ?? [])
      return story.reviewed
    },
  }
}

/**
 * Reads the stories across one after the other, and lets requests through between them.
 *
 * @param onStory told after each, with the error where it failed: a defect of ours, and the others go on.
 */
export async function warmUp(
  book: Casebook,
  onStory: (error: unknown) => void,
  isOver: () => boolean,
): Promise<void> {
  for (;;) {
    await setImmediate()
    const next = [...book.cases.values()].find(({ reviewed, problem }) => reviewed === null && problem === '')
    if (!next || isOver()) return
    try {
      book.reviewed(next)
      onStory(null)
    } catch (error) {
      next.problem = `Crossread itself failed on this story (${String(error)}).`
      onStory(error)
    }
  }
}

/** One source cannot be read across; a ledger that cannot be read might hold decisions that a new one contradicts. */
async function ledgerOf({
  story,
  articles,
  ledger,
}: StoryFolder): Promise<{ readonly ledger: LedgerContents | null; readonly problem: string }> {
  if (byComparability(articles).compared.length < 2) {
    return {
      ledger: null,
      problem: `There is only one source ${articles.length < 2 ? '' : 'in English '}of the story ${story.id}: add a second outlet’s article on the same event.`,
    }
  }
  if (ledger === null) {
    return {
      ledger: null,
      problem: 'Its sources lie in several folders: say with --ledger where decisions go.',
    }
  }
  try {
    return { ledger: await readLedger(ledger), problem: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ledger: null, problem: error.message }
  }
}

/** Everything that the pipeline is given; a text by its hash. */
function keyOf({ story, articles, ledger }: StoryFolder): string {
  const { settings } = story
  return JSON.stringify([
    { ...story, settings: settings && { ...settings, weights: [...settings.weights] } },
    articles.map(({ text: _, ...rest }) => rest),
    ledger,
  ])
}

function differenceOf(before: ReadonlyMap<string, Case>, after: ReadonlyMap<string, Case>): Difference {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const stayed = ids.filter((id) => before.has(id) && after.has(id))
  return {
    stories: ids.filter((id) => !stayed.includes(id)),
    sources: stayed.filter((id) => before.get(id)?.key !== after.get(id)?.key),
    ledgers: new Map(
      stayed
        .filter((id) => before.get(id)?.ledger?.stamp !== after.get(id)?.ledger?.stamp)
        .map((id) => [id, before.get(id)?.ledger ?? null]),
    ),
  }
}
