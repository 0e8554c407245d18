import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { removeFurniture } from './furniture.ts'

/** Shortest text in characters with which Readability is content: reports in brief have no more. */
const SHORTEST = 140

export interface MainText {
  /** Blocks of the main text; all of them where none is found. */
  readonly found: readonly Block[]
  /** All that is left of the page without furniture. */
  readonly all: readonly Block[]
}

/**
 * The blocks of a page's main text as Readability finds it, once furniture is removed. The document is used up.
 */
export function mainBlocks(document: DomDocument): MainText {
  removeFurniture(document.body)
  const rest = blocksOf(document.body)
  const article = new Readability<DomElement>(document, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    serializer: (node: DomElement) => node,
  }).parse()
  const content = article?.content
  const found = content ? blocksOf(content) : []
  return { found: found.length > 0 ? found : rest, all: rest }
}
