/** A person's verdict on a finding, as the ledger keeps it. */
export interface Decision {
  readonly finding: string
  readonly verdict: 'confirmed' | 'dismissed' | 'follow-up' | 'duplicate'
  readonly note: string
  readonly reviewer: string
  /** ISO 8601 instant. */
  readonly time: string
}
