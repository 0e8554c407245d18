import { appendEntry, checkedReviewer, decisionOn, isDecision, ownDecision, undoOf } from '../ledger/index.ts'
import type { LedgerEntry, RecordedDecision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { excerpt, UserError } from '../util/user-error.ts'
import { type Case, createCasebook, type Difference, warmUp } from './casebook.ts'
import type { Office, Pages } from './office.ts'
import type {
  DecisionRequest,
  FindingAnswer,
  RecordedAnswer,
  ReviewEvent,
  StoriesAnswer,
  StoryAnswer,
  UndoRequest,
} from './protocol.ts'
import { Refusal } from './refusal.ts'
import { watchPaths } from './watch.ts'

/** The stories under review, always as sources and ledgers are on the disk. Whatever is written goes through here. */
export interface Desk {
  stories(): StoriesAnswer
  story(id: string): StoryAnswer
  finding(story: string, id: string): FindingAnswer
  /** Resolves when the decision is on the disk. */
  decide(story: string, request: DecisionRequest): Promise<RecordedAnswer>
  undo(story: string, request: UndoRequest): Promise<RecordedAnswer>
  /**
   * @param listener told `hello` first, then of all that happens.
   * @returns what ends the subscription.
   */
  subscribe(listener: (event: ReviewEvent) => void): () => void
  /** Waits for what is being written, then stops watching. */
  close(): Promise<void>
}

/**
 * @param reviewer whom the page is to propose as the reviewer, or empty.
 * @param onDefect told of errors of ours that no request is waiting for.
 */
export async function openDesk(
  office: Office,
  pages: Pages,
  reviewer: string,
  onDefect: (error: unknown) => void,
): Promise<Desk> {
  const listeners = new Set<(event: ReviewEvent) => void>()
  const book = createCasebook(office)
  /** Ids of findings that were shown, to tell one that has changed from one that never was. */
  const shown = new Set<string>()
  const writing = new Set<Promise<unknown>>()
  let closed = false

  const tell = (event: ReviewEvent): void => {
    for (const listener of listeners) listener(event)
  }
  await book.reload()
  const onChange = async (changed: readonly string[]): Promise<void> => {
    const ledgers = [...book.cases.values()].filter(({ folder }) => changed.includes(folder.ledger ?? ''))
    const known = new Set(ledgers.map(({ folder }) => folder.ledger))
    if (changed.some((path) => !known.has(path))) tellOf(await book.reload())
    else for (const { folder } of ledgers) tellOf(await book.reloadLedger(folder.story.id))
  }
  const watch = await watchPaths(office.watched, onChange, onDefect)
  void prepare()

  /** Reads across what has not been, or has changed. */
  function prepare(): Promise<void> {
    return warmUp(
      book,
      (error) => {
        if (error !== null) onDefect(error)
        tell({ type: 'stories' })
      },
      () => closed,
    )
  }

  function tellOf({ stories, sources, ledgers }: Difference): void {
    for (const story of sources) tell({ type: 'changed', story, why: 'sources' })
    for (const [story, before] of ledgers) {
      const changed = book.cases.get(story)
      if (changed) tellOfLines(story, changed, before?.entries ?? [])
    }
    if (stories.length > 0) tell({ type: 'stories' })
    if (stories.length + sources.length + ledgers.size > 0) tell({ type: 'trouble', troubles: book.troubles })
    void prepare()
  }

  function tellOfLines(story: string, changed: Case, before: readonly LedgerEntry[]): void {
    const entries = changed.ledger?.entries ?? []
    const known = new Set(before.map(({ id }) => id))
    const lost = before.some(({ id }) => !entries.some((entry) => entry.id === id))
    // A story that nobody has opened has nobody to tell.
    if (changed.bare === null) return
    if (lost) tell({ type: 'changed', story, why: 'ledger' })
    const r = book.reviewed(changed)
    for (const entry of entries.filter(({ id }) => !known.has(id))) {
      const decision = decisionBehind(entry, entries)
      if (!decision || isElsewhere(decision, changed)) continue
      tell({
        type: 'recorded',
        story,
        finding: decision.finding,
        id: entry.id,
        reviewer: entry.reviewer,
        text: pages.decision(decision, r),
        undone: 'undoes' in entry,
        progress: pages.progress(r),
      })
    }
  }

  /** Of another story that keeps the same ledger. */
  function isElsewhere({ story }: RecordedDecision, { folder }: Case): boolean {
    return story !== folder.story.id && book.cases.get(story)?.folder.ledger === folder.ledger
  }

  function caseNamed(id: string): Case {
    const found = book.cases.get(id)
    if (!found) throw new Refusal(404, `There is no story ${excerpt(id)} here.`)
    if (found.problem !== '') throw new Refusal(404, found.problem)
    return found
  }

  function findingIn(r: Reconciliation, id: string): Finding {
    const finding = r.findings.find((each) => each.id === id)
    if (finding) return finding
    if (!shown.has(id)) throw new Refusal(404, `There is no finding ${excerpt(id)} in this story.`)
    throw new Refusal(
      409,
      'The sources have changed, and this finding’s answers with them: nothing was recorded. Look at it again.',
    )
  }

  /**
   * Writes one line, made from the story as it is on the disk now.
   *
   * @param isSame whether a line of the request's id says what the request does: what a page sends again, because no
   *   answer came, is there already.
   */
  async function write(
    story: string,
    id: string,
    isSame: (entry: LedgerEntry) => boolean,
    lineOf: (r: Reconciliation, entries: readonly LedgerEntry[]) => LedgerEntry,
  ): Promise<RecordedAnswer> {
    // Sources and ledger may have changed since the last look, and what was shown with them.
    await watch.look()
    const before = caseNamed(story)
    const entries = before.ledger?.entries ?? []
    const sentBefore = entries.find(({ id: known }) => known === id)
    if (sentBefore && !isSame(sentBefore))
      throw new Refusal(400, 'Another line of the ledger has this id: nothing was recorded.')
    const entry = sentBefore ?? lineOf(book.reviewed(before), entries)
    if (!sentBefore) await appendEntry(before.folder.ledger ?? '', entry)
    tellOf(await book.reloadLedger(story))
    const after = caseNamed(story)
    const r = book.reviewed(after)
    const decision = decisionBehind(entry, after.ledger?.entries ?? [])
    if (!decision) throw new Error(`${entry.id} was written and cannot be found in the ledger`)
    return { text: pages.decision(decision, r), question: decision.question, progress: pages.progress(r) }
  }

  async function writeSafely(...args: Parameters<typeof write>): Promise<RecordedAnswer> {
    const work = write(...args)
    writing.add(work)
    try {
      return await work
    } catch (error) {
      throw error instanceof UserError ? new Refusal(400, error.message) : error
    } finally {
      writing.delete(work)
    }
  }

  return {
    stories: () => ({
      html: pages.stories(
        [...book.cases.values()].map(({ folder: { story }, reviewed, problem }) => ({
          id: story.id,
          title: story.title,
          progress: reviewed ? pages.progress(reviewed).text : '',
          problem,
        })),
      ),
      stories: [...book.cases].filter(([, { problem }]) => problem === '').map(([id]) => id),
      reviewer,
      troubles: book.troubles,
    }),
    story: (id) => {
      const r = book.reviewed(caseNamed(id))
      return { ...pages.queue(r), progress: pages.progress(r) }
    },
    finding: (story, id) => {
      const r = book.reviewed(caseNamed(story))
      const { question } = findingIn(r, id)
      shown.add(id)
      return { html: pages.desk(r, id) ?? '', question }
    },
    decide: (story, request) =>
      writeSafely(
        story,
        request.id,
        (entry) => isLineOf(request, entry),
        (r, entries) => {
          const finding = findingIn(r, request.finding)
          const reading = request.preferred === undefined ? undefined : finding.readings[request.preferred]
          if (request.preferred !== undefined && !reading)
            throw new Refusal(400, 'The finding has no such answer to prefer.')
          if (request.duplicateOf !== undefined) findingIn(r, request.duplicateOf)
          return decisionOn(
            finding,
            r,
            {
              verdict: request.verdict,
              prefer: reading && { reading, why: request.why ?? '' },
              reason: request.reason,
              duplicateOf: request.duplicateOf,
              note: request.note,
            },
            { reviewer: request.reviewer, now: new Date(), id: request.id },
            entries,
          )
        },
      ),
    undo: (story, request) =>
      writeSafely(
        story,
        request.id,
        (entry) => !isDecision(entry) && isBy(request, entry),
        (_, entries) => {
          const own = ownDecision(request.finding, request.reviewer, entries)
          if (!own) throw new Refusal(409, 'You have no decision on this finding that could be undone.')
          return undoOf(own, { reviewer: request.reviewer, now: new Date(), id: request.id })
        },
      ),
    subscribe: (listener) => {
      listeners.add(listener)
      listener({ type: 'hello' })
      return () => listeners.delete(listener)
    },
    close: async () => {
      closed = true
      watch.stop()
      await Promise.allSettled(writing)
    },
  }
}

/** The decision that a line is or takes back, through undos of undos. */
function decisionBehind(entry: LedgerEntry, entries: readonly LedgerEntry[]): RecordedDecision | null {
  let at: LedgerEntry | undefined = entry
  for (let steps = 0; at && steps <= entries.length; steps++) {
    if (!('undoes' in at)) return at
    const { undoes }: { readonly undoes: string } = at
    at = entries.find(({ id }) => id === undoes)
  }
  return null
}

function isBy({ reviewer }: UndoRequest | DecisionRequest, entry: LedgerEntry): boolean {
  return entry.reviewer === checkedReviewer(reviewer)
}

function isLineOf(request: DecisionRequest, entry: LedgerEntry): boolean {
  return (
    isDecision(entry) &&
    isBy(request, entry) &&
    entry.finding === request.finding &&
    entry.verdict === request.verdict
  )
}
