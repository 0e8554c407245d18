import { pdf as format } from '../../../src/read/formats/pdf.ts'
import { pdf } from '../../read/samples/pdf.ts'
import { printed } from '../../read/samples/pdf-text.ts'
import { FLOOD, FLOOD_TITLE } from '../../read/samples/prose.ts'
import type { Target } from '../target.ts'

const lines = printed(FLOOD.slice(0, 2), { top: 700 })

export const target: Target = {
  format,
  // PDF.js is stopped after 20 seconds.
  patience: 30_000,
  seeds: [
    pdf([[{ text: FLOOD_TITLE, y: 760, size: 20 }, ...lines], lines], { info: `/Title (${FLOOD_TITLE})` }),
  ],
  words: [
    '<<',
    '>>',
    '[',
    'stream\n',
    'endstream\n',
    'endobj\n',
    '1 0 R ',
    '/Kids [2 0 R]',
    '/Count 999999999',
    '/Length 999999999',
    '/Filter [/FlateDecode /FlateDecode]',
    '/MediaBox [0 0 1e30 -1]',
    '/Prev 0',
    'startxref\n0\n',
    '/Encrypt << /Filter /Standard >>',
    '/ObjStm',
  ],
}
