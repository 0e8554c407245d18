import { docx as format } from '../../../src/read/formats/docx.ts'
import { docx, p, r } from '../../read/samples/docx.ts'
import { FLOOD, FLOOD_TITLE } from '../../read/samples/prose.ts'
import { zip } from '../../read/samples/zip.ts'
import type { Target } from '../target.ts'

const body =
  p(r(FLOOD_TITLE), 'Titel') +
  FLOOD.slice(0, 2)
    .map((text) => p(r(text)))
    .join('')
const DOCUMENT = `<w:document><w:body>${body}<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc></w:tr></w:tbl></w:body></w:document>`

export const target: Target = {
  format,
  // Not packed as well: what is packed hardly ever reaches the reader of XML after a mutation.
  seeds: [docx({ body }), zip([{ name: 'word/document.xml', content: DOCUMENT, deflated: false }])],
  words: [
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '<w:del>',
    '<w:txbxContent>',
    '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
    '<mc:Fallback>',
    '<w:rPr><w:vanish/></w:rPr>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '<![CDATA[',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
  ],
}
