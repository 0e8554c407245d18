import type { Article } from '../model/article.ts'
import type { LedgerEntry, RecordedDecision } from '../model/decision.ts'
import type { Reconciliation, Story } from '../model/reconciliation.ts'
import type { StoryProgress } from './protocol.ts'

/** A story's sources as read. */
export interface StoryFolder {
  readonly story: Story
  readonly articles: readonly Article[]
  /** Its ledger, null where none can be written. */
  readonly ledger: string | null
}

/** The other stages as the review needs them; the command hands them over, because only it may join stages. */
export interface Office {
  /** Files and folders to watch. */
  readonly watched: readonly string[]
  read(): Promise<{ readonly stories: readonly StoryFolder[]; readonly troubles: readonly string[] }>
  reconcile(story: StoryFolder): Reconciliation
  withDecisions(r: Reconciliation, entries: readonly LedgerEntry[]): Reconciliation
}

/** What is shown, as HTML. */
export interface Pages {
  readonly style: string
  readonly script: string
  readonly shell: string
  stories(lines: readonly StoryLine[]): string
  queue(r: Reconciliation): { readonly title: string; readonly html: string }
  /** Null where the story has no such finding. */
  desk(r: Reconciliation, finding: string): string | null
  progress(r: Reconciliation): StoryProgress
  decision(decision: RecordedDecision, r: Reconciliation): string
}

export interface StoryLine {
  readonly id: string
  readonly title: string
  /** Empty until the story has been read across. */
  readonly progress: string
  /** Why it cannot be reviewed, else empty. */
  readonly problem: string
}
