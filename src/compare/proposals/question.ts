import type { Dimension } from '../../model/claim.ts'
import { askInPlace, type Blank } from '../../util/cloze.ts'
import { baseForm, synonymSets } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'
import type { PlacedReading } from './placed.ts'

/** Words that ask, and say nothing of what is asked. */
const ASKING = new Set(
  'people person many much long far old happen number call name kind sort word date day time place exactly give claim accord article outlet report reportedly say tell state describe'.split(
    ' ',
  ),
)
const LONGEST = 160
/** So many letters at their beginning make two words forms of one. */
const STEM = 5

/**
 * A question for people. The reader's own is used only where the sentences around the readings say all its telling words, or
 * synonyms of them: a question can insinuate what no article says. Else the sentence is asked with a blank for the answer.
 */
export function questionFor(asked: string, dimension: Dimension, readings: readonly PlacedReading[]): string {
  const line = asked.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST && line.endsWith('?') && isGrounded(line, readings)) return line
  const [first] = [...readings].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.source < b.source ? -1 : 1))
  return first ? askAt(first, BLANKS[dimension] ?? 'what') : 'What do the sources say?'
}

const BLANKS: Readonly<Partial<Record<Dimension, Blank>>> = {
  date: 'when',
  time: 'when',
  duration: 'how long',
  quantity: 'how many',
  money: 'how much',
  percent: 'what share',
  age: 'how old',
  person: 'who',
  role: 'who',
  organisation: 'who',
  place: 'where',
  attribution: 'who',
}

const lengthOf = ({ article, sentence }: PlacedReading): number => {
  const own = article.sentences[sentence]
  return own ? own.end - own.start : 0
}

/** Words kept on either side of the blank, in UTF-16 code units. */
const SIDE = 60

function askAt({ article, sentence, span }: PlacedReading, blank: Blank): string {
  const own = article.sentences[sentence] ?? span
  const { text } = article.article
  const before = text.slice(own.start, span.start).replace(/\s+/gu, ' ')
  const after = text.slice(span.end, own.end).replace(/\s+/gu, ' ')
  const left = before.length > SIDE ? before.slice(-SIDE).replace(/^\S*\s/u, '') : before
  const right = after.length > SIDE ? after.slice(0, SIDE).replace(/\s\S*$/u, '') : after
  return askInPlace(left, right, blank)
}

function isGrounded(question: string, readings: readonly PlacedReading[]): boolean {
  const said = new Set(readings.flatMap(wordsOf))
  const senses = new Set([...said].flatMap((word) => [baseForm(word), ...synonymSets(word)]))
  return (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) =>
      (rarity(word) === 0 && !/\p{N}/u.test(word)) ||
      ASKING.has(word) ||
      said.has(word) ||
      senses.has(baseForm(word)) ||
      synonymSets(word).some((id) => senses.has(id)) ||
      (word.length >= STEM && [...said].some((other) => other.slice(0, STEM) === word.slice(0, STEM))),
  )
}

/** Sentences on either side of a reading's whose words its question may use, beside those of the title. */
const AROUND = 2

function wordsOf({ article: { sentences, tokens }, sentence }: PlacedReading): string[] {
  return sentences
    .filter(({ index, part }) => part === 'title' || Math.abs(index - sentence) <= AROUND)
    .flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
    .flatMap(({ lower, lemma }) => [lower, lemma])
}
