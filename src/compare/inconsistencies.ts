import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { arithmeticProblems } from './arithmetic.ts'
import { bombardmentProblems } from './bombardment.ts'
import { calendarProblems } from './calendar.ts'
import { conversionProblems } from './conversion.ts'
import { finish } from './finding.ts'
import { forerunnerProblems } from './forerunner.ts'
import { frequencyProblems } from './frequency.ts'
import { headlineProblems } from './headline.ts'
import { institutionProblems } from './institution.ts'
import { introductionProblems } from './introduction.ts'
import { misspellingProblems } from './misspelling.ts'
import { overtakenProblems } from './overtaken.ts'
import { paraphraseProblems } from './paraphrase.ts'
import type { Problem } from './problem.ts'
import { ownReading } from './reading.ts'
import { summitProblems } from './summits.ts'
import { whereaboutsProblems } from './whereabouts.ts'

/** The rules that look at one source alone. */
const RULES: readonly ((witness: Witness) => readonly Problem[])[] = [
  arithmeticProblems,
  bombardmentProblems,
  calendarProblems,
  conversionProblems,
  forerunnerProblems,
  frequencyProblems,
  headlineProblems,
  institutionProblems,
  introductionProblems,
  misspellingProblems,
  overtakenProblems,
  paraphraseProblems,
  summitProblems,
  whereaboutsProblems,
]

/** A finding for each place where a source contradicts itself, the calendar, or arithmetic. */
export function problemFindings(witnesses: readonly Witness[]): Finding[] {
  return witnesses.flatMap((witness) =>
    RULES.flatMap((rule) => rule(witness).map((problem) => findingOf(witness, problem))),
  )
}

function findingOf({ source }: Witness, { places, ...problem }: Problem): Finding {
  const readings = places.flatMap(({ value, span, sentence: index }) => {
    const sentence = source.sentences[index]
    if (!sentence) return []
    return [ownReading(source.article, sentence, value, span)]
  })
  return finish({ ...problem, kind: 'inconsistency', questionKey: problem.level, readings })
}
