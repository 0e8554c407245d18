/** What the server and its page say to each other: JSON on both ways. Imported by both, so it holds types alone. */
import type { DecisionVerdict, DismissalReason } from '../model/decision.ts'

/** How far a story has come. */
export interface StoryProgress {
  /** Flagged findings. */
  readonly total: number
  readonly decided: number
  /** `3 of 9 decided, 1 to follow up`. */
  readonly text: string
}

/** `GET /api/stories` */
export interface StoriesAnswer {
  readonly html: string
  /** Ids in the order of the list, without those that cannot be reviewed. */
  readonly stories: readonly string[]
  /** Whom the server takes for the reviewer until the page knows better, or empty. */
  readonly reviewer: string
  /** What is wrong with sources or ledgers, a sentence each. */
  readonly troubles: readonly string[]
}

/** `GET /api/story/STORY` */
export interface StoryAnswer {
  readonly title: string
  readonly html: string
  readonly progress: StoryProgress
}

/** `GET /api/story/STORY/finding/FINDING` */
export interface FindingAnswer {
  /** In parts, each in an element with `data-part`. */
  readonly html: string
  readonly question: string
}

/** `POST /api/story/STORY/decisions` */
export interface DecisionRequest {
  /** A UUID that the page makes: the same request sent again is recorded once. */
  readonly id: string
  readonly finding: string
  readonly verdict: DecisionVerdict
  readonly reason?: DismissalReason | undefined
  /** With `confirmed`: place in the finding's readings of the one that is preferred. */
  readonly preferred?: number | undefined
  readonly why?: string | undefined
  readonly duplicateOf?: string | undefined
  readonly note: string
  readonly reviewer: string
}

/** `POST /api/story/STORY/undo`: takes back the reviewer's own decision that stands on the finding. */
export interface UndoRequest {
  readonly id: string
  readonly finding: string
  readonly reviewer: string
}

/** What has been written down, and stands on the disk. */
export interface RecordedAnswer {
  /** The decision in words. */
  readonly text: string
  readonly question: string
  readonly progress: StoryProgress
}

/** What a request is told that is refused. */
export interface RefusalAnswer {
  readonly error: string
}

/** `GET /api/events`, as server-sent events. */
export type ReviewEvent =
  /** The first: from now on the page is told of everything. */
  | { readonly type: 'hello' }
  /** A line came into a ledger, by whomever. */
  | {
      readonly type: 'recorded'
      readonly story: string
      readonly finding: string
      /** Id of the line. */
      readonly id: string
      readonly reviewer: string
      /** `Confirmed`; of an undo, what was undone. */
      readonly text: string
      readonly undone: boolean
      readonly progress: StoryProgress
    }
  /** The sources of a story were read anew, and gave other findings or texts; or its ledger lost lines. */
  | { readonly type: 'changed'; readonly story: string; readonly why: 'sources' | 'ledger' }
  /** A story has been read across, or came or went. */
  | { readonly type: 'stories' }
  | { readonly type: 'trouble'; readonly troubles: readonly string[] }
