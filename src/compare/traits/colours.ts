import type { AnnotatedArticle } from '../../model/annotation.ts'
import { COLOURS, NOT_PAINTED } from '../data/colours.ts'
import type { Trait } from './trait.ts'

const GROUP = new Map(COLOURS.flatMap((group, at) => [...group].map((word): [string, number] => [word, at])))
/** Words that may stand between a colour and its noun: "a grey wool suit". */
const REACH = 2

/** The colour of each thing that a text gives one, in text order: "a grey suit". */
export function coloursIn({ tokens, sentences, article }: AnnotatedArticle): Trait[] {
  return tokens.flatMap((token): Trait[] => {
    const group = GROUP.get(token.text)
    const sentence = sentences[token.sentence]
    if (group === undefined || !sentence) return []
    // "black-and-white", "blue and white": of several colours each is a part.
    if (/^(?:[-/]|and|or)$/u.test(tokens[token.index - 1]?.lower ?? '')) return []
    const after = tokens.slice(token.index + 1, Math.min(sentence.endToken, token.index + 2 + REACH))
    const at = after.findIndex(({ pos }) => pos === 'NOUN')
    const noun = after[at]
    if (!noun || NOT_PAINTED.has(noun.lemma)) return []
    if (!after.slice(0, at).every(({ pos }) => /^(?:ADJ|PROPN)$/u.test(pos))) return []
    // "white pickup truck": the last noun is the thing
    const head =
      after.slice(at).findLast(({ pos, index }) => pos === 'NOUN' && index - noun.index < REACH) ?? noun
    return [
      {
        key: `colour ${head.lemma}`,
        question: `What colour is the ${head.lemma}?`,
        level: 'trait/other-colour',
        answer: [...(COLOURS[group] ?? [])][0] ?? article.text.slice(token.start, token.end),
        span: { start: token.start, end: head.end },
        sentence,
      },
    ]
  })
}
