import type { Finding } from '../model/finding.ts'
import { type Draft, finish } from './finding.ts'
import type { Outcome } from './level.ts'

/** What sources contradict each other in, by a rule of its own. */
type Clash = Pick<Draft, 'dimension' | 'confidence' | 'question' | 'questionKey' | 'readings' | 'evidence'>

/** A discrepancy between values that were compared: how they compare is its message and stands in its evidence. */
export function comparedClash(clash: Clash, { level, explanation }: Outcome): Finding {
  return finish({
    ...clash,
    kind: 'discrepancy',
    level,
    severity: 'medium',
    message: `${clash.question} ${explanation}.`,
    evidence: [...clash.evidence, { signal: level, weight: 0, detail: explanation }],
  })
}

/** A discrepancy that lies in the words, which are its message. */
export function wordedClash(clash: Clash, level: string): Finding {
  return finish({
    ...clash,
    kind: 'discrepancy',
    level,
    severity: 'medium',
    message: `${clash.question} The sources have ${clash.readings.map(({ exact }) => `“${exact}”`).join(', ')}.`,
  })
}
