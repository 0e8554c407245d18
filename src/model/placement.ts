/** A point of a file as editors and CI platforms count: from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the text from `offset` (UTF-16, in `Article.text`) on stands in the file it was read from. */
export interface Anchor extends Position {
  readonly offset: number
  /** The text was taken out of another form (a page, a document) and does not run in step: all of it stands at this point. */
  readonly fixed?: true
}

/**
 * Where an article stands in its file.
 *
 * From each anchor to the next, text and file run in step, unless it is fixed: a line feed of the text begins a new line of the file.
 */
export interface Placement {
  /** Path of the file as the user gave it. */
  readonly path: string
  /** At least one, by offset; what stands before the first is placed there. */
  readonly anchors: readonly [Anchor, ...Anchor[]]
}

/**
 * Where an offset of an article's text stands in its file.
 *
 * @param text the article's.
 * @param offset in UTF-16 code units, 0 to `text.length`.
 */
export function positionAt({ anchors }: Placement, text: string, offset: number): Position {
  const anchor = anchors.findLast((each) => each.offset <= offset) ?? anchors[0]
  if (anchor.fixed) return { line: anchor.line, column: anchor.column }
  const between = text.slice(anchor.offset, offset)
  const lastFeed = between.lastIndexOf('\n')
  if (lastFeed < 0) return { line: anchor.line, column: anchor.column + between.length }
  return { line: anchor.line + between.split('\n').length - 1, column: between.length - lastFeed }
}
