/** What the arguments of `crossread add` name. */
export interface Inputs {
  /** As they were given. */
  readonly addresses: readonly string[]
  /** Paths, and `-`. */
  readonly files: readonly string[]
  /** One sentence each. */
  readonly warnings: readonly string[]
}

/** Tells addresses from files; what is named twice counts once. */
export function inputsOf(given: readonly string[]): Inputs {
  const seen = new Set<string>()
  const kept: string[] = []
  const warnings: string[] = []
  for (const input of given) {
    const name = looksLikeAddress(input) && URL.canParse(input) ? withoutFragment(input) : input
    if (seen.has(name)) warnings.push(`${input}: this is named twice; it is added once.`)
    else kept.push(input)
    seen.add(name)
  }
  return {
    addresses: kept.filter(looksLikeAddress),
    files: kept.filter((input) => !looksLikeAddress(input)),
    warnings,
  }
}

/** Whether an argument is an address and no file: it has a scheme with `//`. */
export function looksLikeAddress(argument: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//iu.test(argument)
}

function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
