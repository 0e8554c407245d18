/** A run of characters on a page as it is drawn. Lengths are in points, measured from the lower left corner. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of its font. */
  readonly size: number
}

export interface PdfPage {
  readonly height: number
  /** In the order in which they are drawn. */
  readonly items: readonly TextItem[]
}

export interface Pdf {
  /** How many pages there are; those behind the limit are not in `pages`. */
  readonly pageCount: number
  readonly title: string | null
  /** As PDF writes dates: `D:20260303120000+01'00'`. */
  readonly modified: string | null
  readonly language: string | null
  readonly pages: readonly PdfPage[]
}
