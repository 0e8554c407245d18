import { type ZipFile, zip } from './zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STYLES = [
  ['Titel', 'Title'],
  ['berschrift1', 'heading 1'],
  ['berschrift2', 'heading 2'],
  ['Beschriftung', 'caption'],
  ['Verzeichnis1', 'toc 1'],
]

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string
  readonly footnotes?: string
  /** What stands in the properties. */
  readonly core?: string
  readonly more?: readonly ZipFile[]
}

/** A Word document as a German Word writes it: ids of styles are German, their names are not. */
export function docx({ body, footnotes, core = '', more = [] }: DocxParts): Uint8Array {
  const styles = STYLES.map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  ).join('')
  return zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', content: `<w:styles ${W}>${styles}</w:styles>` },
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    },
    ...(footnotes === undefined
      ? []
      : [{ name: 'word/footnotes.xml', content: `<w:footnotes ${W}>${footnotes}</w:footnotes>` }]),
    ...more,
  ])
}

/** A paragraph of runs. */
export function p(runs: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${runs}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}
