/** Time, so that tests need not wait for it. */
export interface Clock {
  /** The instant of a capture. */
  readonly now: () => Date
  /** Milliseconds, from any beginning, never backwards. */
  readonly elapsed: () => number
  readonly pause: (milliseconds: number) => Promise<unknown>
}

/** Lets one request at a time through to each host, with a pause between; hosts do not wait for each other. */
export interface Gate {
  readonly through: <T>(host: string, work: () => Promise<T>) => Promise<T>
  /** Makes the pauses of a host longer than usual, in milliseconds. */
  readonly slow: (host: string, pause: number) => void
}

/** @param pause usual milliseconds between the end of one request and the next. */
export function createGate(pause: number, clock: Clock): Gate {
  const last = new Map<string, Promise<unknown>>()
  const pauses = new Map<string, number>()
  const ended = new Map<string, number>()
  return {
    slow: (host, longer) => {
      pauses.set(host, Math.max(pause, longer))
    },
    through: (host, work) => {
      const turn = async () => {
        const end = ended.get(host)
        const left = end === undefined ? 0 : end + (pauses.get(host) ?? pause) - clock.elapsed()
        if (left > 0) await clock.pause(left)
        try {
          return await work()
        } finally {
          ended.set(host, clock.elapsed())
        }
      }
      const result = (last.get(host) ?? Promise.resolve()).then(turn)
      last.set(
        host,
        result.catch(() => undefined),
      )
      return result
    },
  }
}
