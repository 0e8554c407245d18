import type { Format } from '../format.ts'

/** Bytes in which a PDF's mark stands (ISO 32000-1, annex H.3.4.1): some have an HTTP head or a comment before it. */
const MARK_WITHIN = 1024

export const pdf: Format = {
  name: 'pdf',
  title: 'PDF',
  extensions: ['.pdf'],
  taken:
    'the text in reading order, lines joined to paragraphs and words that were broken at line ends; title from its properties or the largest type of the first page; byline and date from lines above the text; lines that come again on other pages and page numbers are left out',
  recognises: ({ head, extension, type }) => {
    const start = Buffer.from(head.subarray(0, MARK_WITHIN)).toString('latin1')
    const isNamed = extension === '.pdf' || type === 'application/pdf'
    return /^\s*%PDF-/u.test(start) || (isNamed && start.includes('%PDF-'))
  },
  read: async function* (capture) {
    const { readPdf } = await import('../pdf/read.ts')
    yield* readPdf(capture)
  },
}
