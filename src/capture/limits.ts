/** What fetching one address may cost. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** Until a connection stands, TLS and all. */
  readonly connect: number
  /** Until the head of the answer is there. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly idle: number
  /** All requests for one address together, redirects too; robots.txt has as much of its own, and waiting for the host's turn does not count. */
  readonly total: number
  /** The body, as it is sent and as it is unpacked. */
  readonly size: number
  readonly redirects: number
  /** Between the end of one request to a host and the next. */
  readonly pause: number
  /** Longest pause that a host is granted: what robots.txt asks for as Crawl-delay, or an answer by Retry-After. */
  readonly patience: number
}

export const USUAL_LIMITS: Limits = {
  connect: 10_000,
  headers: 20_000,
  idle: 20_000,
  total: 60_000,
  size: 50_000_000,
  redirects: 5,
  pause: 1_000,
  patience: 10_000,
}

/** How much of robots.txt is read, in bytes: RFC 9309 2.5 asks for 500 kibibytes at least. */
export const LONGEST_ROBOTS = 512_000
