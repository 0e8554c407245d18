/**
 * Crossread as a library.
 *
 * ```ts
 * import { readPaths, reconcile, renderJson } from 'crossread'
 *
 * const { found, problems } = await readPaths(['sources'])
 * for (const problem of problems) console.error(problem.message)
 * for (const { story, articles } of found) console.log(renderJson(reconcile(story, articles)))
 * ```
 *
 * What is exported here is public and follows semantic versioning; nothing else of the package is.
 */

export { type LedgerContents, ledgerPath, readLedger } from './ledger/index.ts'
export type { Article, Published, PublishedBasis } from './model/article.ts'
export type { Dimension } from './model/claim.ts'
export type { Evidence } from './model/cluster.ts'
export type {
  DecidedReading,
  Decision,
  DecisionVerdict,
  DismissalReason,
  LedgerEntry,
  Preference,
  RecordedDecision,
  Review,
  ReviewState,
  Undo,
} from './model/decision.ts'
export type { Finding, FindingKind, Reading, Severity } from './model/finding.ts'
export type {
  Count,
  Hearing,
  Opinion,
  Proposal,
  ProposedKind,
  ProposedReading,
  Reader,
} from './model/proposal.ts'
export type {
  Answer,
  Fact,
  FactStatus,
  Origin,
  PreferredAnswer,
  Reconciliation,
  SharedPassage,
  Source,
  SourceLink,
  Story,
  StorySettings,
} from './model/reconciliation.ts'
export type { Change, ChangedWords, ChangeKind, Revision } from './model/revision.ts'
export type { Span } from './model/span.ts'
export { reconcile, withDecisions } from './pipeline.ts'
export {
  captureAt,
  type FinishedPiece,
  type Intake,
  piecesOf,
  type ReadOptions,
  readArticles,
  readPaths,
  type StorySources,
} from './read/index.ts'
export { renderAnnotations } from './report/annotations.ts'
export { renderClaimReviews } from './report/claim-review.ts'
export { renderCsv } from './report/csv.ts'
export { renderHtml } from './report/html.ts'
export { renderJson } from './report/json.ts'
export { renderMarkdown } from './report/markdown.ts'
export { ejectTemplates, loadTemplates, type Templates } from './report/templates.ts'
export { type Place, UserError } from './util/user-error.ts'
