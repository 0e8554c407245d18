/** Decisions of people on findings: read, made, appended and matched with what is found today. */
export type { BrokenLine, LedgerContents } from './contents.ts'
export { type Author, checkedReviewer, type DecisionDraft, decisionOn, undoOf } from './decide.ts'
export { appendEntry, LEDGER_FILE, ledgerMark, ledgerPath, readLedger } from './file.ts'
export { bygoneIn, reviewsOf } from './match.ts'
export { pruneLedger } from './prune.ts'
export { isDecision, liveDecisions, ownDecision } from './standing.ts'
export { statsOf } from './stats.ts'
