import { deflateSync } from 'node:zlib'

/** A line of text on a page: in points from the lower left corner. */
export interface Line {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

/** One object of a PDF: a dictionary's entries, and what its stream holds. */
export interface PdfObject {
  readonly dictionary: string
  readonly stream?: Uint8Array
}

/** A PDF of some pages, A4, in Helvetica. */
export function pdf(
  pages: readonly (readonly Line[])[],
  { info = '', trailer = '' }: { readonly info?: string; readonly trailer?: string } = {},
): Uint8Array {
  const first = 5
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  return pdfFile(
    [
      { dictionary: '/Type /Catalog /Pages 2 0 R' },
      { dictionary: `/Type /Pages /Kids [${kids}] /Count ${pages.length}` },
      { dictionary: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding' },
      { dictionary: info },
      ...pages.flatMap((lines, i) => [
        {
          dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R`,
        },
        packed(lines.map(drawn).join('\n')),
      ]),
    ],
    `/Info 4 0 R ${trailer}`,
  )
}

/** A stream that is packed as most are. */
export function packed(content: string | Uint8Array): PdfObject {
  const stream = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, {
    level: 9,
  })
  return { dictionary: `/Length ${stream.length} /Filter /FlateDecode`, stream }
}

/** A PDF of numbered objects, the first being the catalog. */
export function pdfFile(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  for (const [i, { dictionary, stream }] of objects.entries()) {
    offsets.push(at)
    add(Buffer.from(`${i + 1} 0 obj\n<< ${dictionary} >>\n`, 'latin1'))
    if (stream) add(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]))
    add(Buffer.from('endobj\n'))
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

const WIN_ANSI: Readonly<Record<string, string>> = { '’': '\u0092', '“': '\u0093', '”': '\u0094' }

/** Helvetica is not measured here: a line is as wide as its letters are on average. */
function drawn({ text, x = 72, y, size = 11 }: Line): string {
  const escaped = Buffer.from(
    text.replace(/[\\()]/gu, '\\$&').replace(/[’“”]/gu, (mark) => WIN_ANSI[mark] ?? mark),
    'latin1',
  ).toString('latin1')
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}
