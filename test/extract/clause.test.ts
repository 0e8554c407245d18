import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/extract/clause.ts'
import { annotated } from '../helpers.ts'

/** Chunks as `kind[words]`; a passive verb group is marked with a star. */
function chunked(text: string): string {
  const source = annotated(text)
  return source.sentences
    .flatMap((sentence) => chunksOf(source.tokens, sentence))
    .map((chunk) => {
      const words = source.tokens.slice(chunk.first, chunk.end).map((token) => token.text)
      return `${chunk.kind}${chunk.kind === 'verb' && chunk.passive ? '*' : ''}[${words.join(' ')}]`
    })
    .join(' ')
}

describe('chunksOf', () => {
  it.each([
    [
      'The flood killed at least 12 sailors.',
      'noun[The flood] verb[killed] noun[at least 12 sailors] stop[.]',
    ],
    ['Twelve sailors were killed.', 'noun[Twelve sailors] verb*[were killed] stop[.]'],
    ['Nobody was hurt.', 'noun[Nobody] verb*[was hurt] stop[.]'],
    ['The crew was sinking barges.', 'noun[The crew] verb[was sinking] noun[barges] stop[.]'],
    [
      'A blast wounding hundreds shook it.',
      'noun[A blast] verb[wounding] noun[hundreds] verb[shook] noun[it] stop[.]',
    ],
    ['Flood kills 31, wounds 12', 'noun[Flood] verb[kills] noun[31] comma[,] verb[wounds] noun[12]'],
    ['His wounds were deep.', 'noun[His wounds] verb[were] noun[deep] stop[.]'],
    ['Officers counted 24 dead.', 'noun[Officers] verb[counted] noun[24] state[dead] stop[.]'],
    ['Dead sailors floated.', 'noun[Dead sailors] verb[floated] stop[.]'],
    ['It hit 31 requiring care.', 'noun[It] verb[hit] noun[31] verb[requiring] noun[care] stop[.]'],
    ['It hit six remaining barges.', 'noun[It] verb[hit] noun[six remaining barges] stop[.]'],
    ['Each could face a long trial.', 'noun[Each] verb[could face] noun[a long trial] stop[.]'],
  ])('%s', (text, expected) => {
    expect(chunked(text)).toBe(expected)
  })

  it('covers every token once, in order', () => {
    const source = annotated(
      'In May, 12 of the "lost" sailors (all from Cork) had not yet been found; a search goes on.',
    )
    const covered = source.sentences.flatMap((sentence) =>
      chunksOf(source.tokens, sentence).flatMap(({ first, end }) => source.tokens.slice(first, end)),
    )
    expect(covered).toEqual(source.tokens)
  })
})
