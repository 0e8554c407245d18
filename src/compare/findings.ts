import type { Finding, Reading } from '../model/finding.ts'

/** Findings to be asked about stretches, looked up by source: every new finding is held against all that are there. */
export class Findings {
  readonly #bySource = new Map<string, Finding[]>()

  constructor(findings: Iterable<Finding> = []) {
    for (const finding of findings) this.add(finding)
  }

  add(finding: Finding): void {
    for (const source of new Set(finding.readings.map((reading) => reading.source))) {
      const known = this.#bySource.get(source)
      if (known) known.push(finding)
      else this.#bySource.set(source, [finding])
    }
  }

  /** Whether one of them that has a reading of the source of the first reading stands the test. */
  some(
    readings: readonly Reading[],
    test: (finding: Finding, readings: readonly Reading[]) => boolean,
  ): boolean {
    const [first] = readings
    return first !== undefined && this.of(first.source).some((finding) => test(finding, readings))
  }

  /** Those with a reading of a source, in the order in which they came. */
  of(source: string): readonly Finding[] {
    return this.#bySource.get(source) ?? NONE
  }
}

const NONE: readonly Finding[] = []
