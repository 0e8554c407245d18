import type { Sentence } from '../../../model/annotation.ts'
import { isGivenName, sexOf } from '../../../util/personal-name.ts'
import { votesFor } from './evidence.ts'
import { type Finding, titledPerson, untitled } from './forms.ts'
import { feminineTitles, masculineTitles, placeNounClass, titleForms } from './lexicon.ts'
import type { RawMention } from './raw.ts'
import { complementEnd } from './spans.ts'
import { type Unit, unitsOf } from './units.ts'
import type { Word } from './words.ts'

/** The names of one sentence, in text order, without overlap. */
export function recognise(words: readonly Word[], sentence: Sentence): RawMention[] {
  const units = unitsOf(words)
  const found: RawMention[] = []
  let titleFrom = -1
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (!unit) break
    if (unit.kind === 'break' || unit.kind === 'link') {
      titleFrom = -1
      at++
      continue
    }
    const afterTitle = titleFrom >= 0
    const finding = afterTitle
      ? (titledPerson(units, at, titleFrom) ?? untitled(units, at))
      : untitled(units, at)
    if (finding) {
      found.push(toRaw(finding, units, words, sentence))
      // A body or place before an office leaves the office to come: "White House | Counsel | Robert Bauer".
      titleFrom = -1
      at = finding.to
      continue
    }
    if (unit.kind === 'title' || unit.kind === 'role') {
      if (titleFrom < 0) titleFrom = at
      const complement = complementEnd(units, at + 1)
      if (complement > at + 1) {
        for (const part of bodiesOf(units, at + 2, complement))
          found.push(toRaw(part, units, words, sentence))
        const next = units[complement]
        if (next && units[complement - 1]?.possessive !== true) titleFrom = at
        at = complement
      } else {
        if (unit.possessive) titleFrom = -1
        at++
      }
      continue
    }
    if (unit.kind !== 'modifier') titleFrom = -1
    at++
  }
  return found
}

/** Places and bodies inside "of …" after an office. */
function bodiesOf(units: readonly Unit[], from: number, to: number): Finding[] {
  const found: Finding[] = []
  const inside = units.slice(0, to)
  for (let at = from; at < to; ) {
    const finding = untitled(inside, at)
    if (finding && finding.kind !== 'person') {
      found.push(finding)
      at = finding.to
    } else at++
  }
  return found
}

function toRaw(
  finding: Finding,
  units: readonly Unit[],
  words: readonly Word[],
  sentence: Sentence,
): RawMention {
  const first = units[finding.from]
  const last = units[finding.to - 1]
  const firstWord = words[first?.from ?? 0]
  const isRun = finding.kind === 'person' || finding.kind === null
  const to =
    isRun && first && last ? first.from + unrepeated(words.slice(first.from, last.to)) : (last?.to ?? 1)
  const lastWord = words[to - 1]
  const titleWord = words[units[finding.titleFrom ?? finding.from]?.from ?? 0]
  if (!first || !last || !firstWord || !lastWord || !titleWord)
    throw new RangeError('a finding outside its sentence')
  const name = words
    .slice(first.from, to)
    .reduce(
      (text, word) => (text === '' || word.text === ',' ? text + word.text : `${text} ${word.text}`),
      '',
    )
  const titles = finding.titleFrom === undefined ? [] : units.slice(finding.titleFrom, finding.from)
  const title = titles
    .map((unit) => unit.known ?? '')
    .filter((text) => text !== '')
    .join(' ')
  const after = words[to]
  return {
    start: titleWord.start,
    end: lastWord.end,
    first: firstWord.first,
    last: lastWord.last,
    sentence: sentence.index,
    name,
    kind: finding.kind,
    known: finding.known ?? null,
    feature: featureOf(words, first.from, to),
    attributive:
      finding.demonym === true ||
      (!lastWord.possessive &&
        after !== undefined &&
        !after.capital &&
        (after.pos === 'NOUN' || after.pos === 'ADJ')),
    demonym: finding.demonym === true,
    sex: sexOfTitle(titles) ?? sexOf(firstWord.text),
    titled: finding.titled === true,
    title: title === '' ? null : title,
    expands: null,
    votes: votesFor(words, first.from, to),
    doubtful: finding.doubtful === true,
    short: finding.short === true,
    weak: finding.weak === true,
    common: finding.common === true,
    part: sentence.part,
  }
}

/**
 * How many words of a run are one name: captions and lost commas run names together ("Ann Lee Lee", "Ann Lee Bob Lee",
 * "Lee Ann B. LeeMore"), and a word of the first comes again in the second.
 */
function unrepeated(words: readonly Word[]): number {
  for (let i = 2; i < words.length; i++) {
    const at = words.findIndex(
      ({ text }, j) => j < i && text.length > 2 && words[i]?.text.startsWith(text) === true,
    )
    if (at > 0) return at + 1
    if (at === 0) return isGivenName(words[1]?.text ?? '') ? 1 : i
  }
  return words.length
}

function sexOfTitle(titles: readonly Unit[]): 'f' | 'm' | null {
  for (const { lower } of titles) {
    const title = lower.replaceAll('.', '')
    if (feminineTitles.has(title)) return 'f'
    if (masculineTitles.has(title) && titleForms.has(title)) return 'm'
  }
  return null
}

/** Class of the noun of place beside a name: "Hasakeh province", "the village of Tall Tawil". */
function featureOf(words: readonly Word[], from: number, to: number): string | null {
  const after = words[to]
  if (after && !after.capital && words[to - 1]?.possessive === false) {
    const kind = placeNounClass(after.lower)
    // "the Gulf states" are no province.
    if (kind !== null && !(kind === 'state' && after.lower.endsWith('s'))) return kind
  }
  const of = words[from - 1]
  const noun = words[from - 2]
  return of?.lower === 'of' && noun ? placeNounClass(noun.lower) : null
}
