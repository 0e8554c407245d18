import { UserError } from '../../util/user-error.ts'
import type { Format } from '../format.ts'
import { isZip, namesInHead } from '../zip-head.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Documents of Word before 2007, and newer ones behind a password, are files in a file system of their own ([MS-CFB], 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export const docx: Format = {
  name: 'docx',
  title: 'Word documents (DOCX)',
  extensions: ['.docx'],
  taken:
    'the text with all changes accepted, text boxes and footnotes; title by its style, its properties or the first line; byline and date from lines above the text; captions, headers, footers and comments are left out',
  recognises: ({ head, extension, type }) =>
    isCompound(head) ||
    (isZip(head) &&
      (extension === '.docx' || type === TYPE || namesInHead(head).some((name) => name.startsWith('word/')))),
  read: async function* (capture) {
    if (isCompound(capture.bytes.head))
      throw new UserError(
        { file: capture.path },
        'it is an Office document of before 2007, or protected by a password',
        'save it as .docx without a password',
      )
    const { readDocx } = await import('../docx/read.ts')
    yield { kind: 'article', draft: await readDocx(capture) }
  },
}

function isCompound(head: Uint8Array): boolean {
  return COMPOUND.every((byte, i) => head[i] === byte)
}
