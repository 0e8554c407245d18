import { UserError } from '../../util/user-error.ts'
import { decodedText } from '../decode.ts'
import { extractedDraft } from '../draft.ts'
import type { Format } from '../format.ts'

const BEFORE_ROOT = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]{0,200}>|\uFEFF)+/u
/** With these a page begins. */
const OPENS_PAGE = /^<(?:!doctype\s+html|html|head|body)(?=[\s>/])/iu
const TAG = /<[a-z][a-z0-9]{0,15}(?=[\s>/])/iu
const EXTENSIONS = ['.html', '.htm', '.xhtml'] as const

export const html: Format = {
  name: 'html',
  title: 'Pages (HTML)',
  extensions: EXTENSIONS,
  taken:
    'the main text, without captions, pull quotes, links to other articles, sign-ups and the like; outlet, title, authors, published, modified, language, section and address from JSON-LD, metadata and the page itself',
  recognises: ({ start, extension, type }) =>
    OPENS_PAGE.test(start.replace(BEFORE_ROOT, '')) ||
    ((EXTENSIONS.some((each) => each === extension) || type === 'text/html') && TAG.test(start)),
  read: async function* (capture) {
    const text = yield* decodedText(capture)
    const { readPage } = await import('../html/page.ts')
    const page = readPage(text, capture.path, capture.declared.url)
    if (!('article' in page)) throw new UserError({ file: capture.path }, page.what, page.remedy)
    for (const note of page.notes) yield { kind: 'warning', text: `${capture.path}: ${note}.` }
    yield { kind: 'article', draft: extractedDraft(capture, page.article) }
  },
}
