/** When something was captured: a day, and the instant where a clock time is stated. */
interface Captured {
  readonly captured: string | null
  readonly capturedAt?: string
}

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/u

/** Negative where `a` was captured before `b`, positive where after, 0 where that is unknown. A clock time without a zone is no instant. */
export function byCapture(a: Captured, b: Captured): number {
  if (a.captured === null || b.captured === null) return 0
  const [first, second] = [instantOf(a), instantOf(b)]
  if (first !== null && second !== null) return first - second
  return a.captured < b.captured ? -1 : a.captured > b.captured ? 1 : 0
}

/** Milliseconds since 1970; null where it is not stated. */
function instantOf({ capturedAt }: Captured): number | null {
  const milliseconds =
    capturedAt !== undefined && ZONED.test(capturedAt) ? Date.parse(capturedAt) : Number.NaN
  return Number.isNaN(milliseconds) ? null : milliseconds
}
