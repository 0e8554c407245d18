import { UserError } from '../../util/user-error.ts'
import type { Capture, Draft } from '../capture.ts'
import { documentArticle, mayBeTitle, statedTitle } from '../document/article.ts'
import { extractedDraft } from '../draft.ts'
import type { Block } from '../html/blocks.ts'
import { plainKey } from '../html/words.ts'
import { parseTimestamp } from '../timestamp.ts'
import { allOf, type ZipEntry, zipEntries } from '../zip.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { mainPartIn, propertiesIn, stylesIn } from './parts.ts'

/** Largest part of a document, unpacked, in bytes: the text of a thick book with its formats. */
const LARGEST_PART = 10_000_000
/** Most paragraphs of text boxes that are looked for in the text. */
const MOST_BOXES = 100
/** Paragraphs at the top among which a heading is the title. */
const HEAD_LENGTH = 5

/** A paragraph with the name of its style, lower case. */
interface Styled extends Paragraph {
  readonly named: string
}

/**
 * Reads a Word document as it reads when all changes are accepted.
 *
 * @throws UserError where it is damaged, is no Word document, or has no text.
 */
export async function readDocx(capture: Capture): Promise<Draft> {
  const { path } = capture
  const entries = new Map((await zipEntries(capture)).map((entry) => [entry.name, entry]))
  const part = async (name: string): Promise<string | null> => {
    const entry = entries.get(name)
    return entry ? textOfPart(entry, path) : null
  }
  const main = mainPartIn((await part('_rels/.rels')) ?? '', path) ?? 'word/document.xml'
  const document = await part(main)
  if (document === null)
    throw new UserError({ file: path }, 'it is no Word document', 'save it as .docx, or as text')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = stylesIn((await part(`${folder}styles.xml`)) ?? '', path)
  const properties = propertiesIn((await part('docProps/core.xml')) ?? '', path)
  const named = (paragraphs: readonly Paragraph[]): readonly Styled[] =>
    paragraphs
      .map((each) => ({ ...each, named: styles.get(each.style) ?? each.style.toLowerCase() }))
      .filter(({ text, named: style }) => text.trim() !== '' && !isApart(style))
  const paragraphs = named(paragraphsOf(document, path))
  const notes = named(paragraphsOf((await part(`${folder}footnotes.xml`)) ?? '', path))
  const title = titleIn(paragraphs, properties.title)
  const article = documentArticle([...textAndBoxes(paragraphs), ...notes.map(block)], title ?? '')
  const modified = article.modified ?? parseTimestamp(properties.modified ?? '')?.instant
  return extractedDraft(capture, {
    ...article,
    title,
    modified: modified ?? null,
    language: properties.language,
  })
}

/** Captions of pictures, tables of contents. */
function isApart(style: string): boolean {
  return style === 'caption' || /^toc\b/u.test(style)
}

function titleIn(paragraphs: readonly Styled[], stated: string | null): string | null {
  const head = paragraphs.filter(({ boxed }) => !boxed).slice(0, HEAD_LENGTH)
  const styled =
    head.find(({ named }) => named === 'title') ?? head.find(({ named }) => named === 'heading 1')
  if (styled) return styled.text
  const known = statedTitle(stated)
  const [first] = head
  // What is written above the text is the headline; properties are often those of the file this one was made from.
  const shown = first && head.length > 1 && mayBeTitle(first.text) ? first.text : null
  return known !== null && head.some(({ text }) => plainKey(text) === plainKey(known))
    ? known
    : (shown ?? known)
}

/** Text boxes hold words of the text set large, which are read once, or what stands nowhere else. */
function textAndBoxes(paragraphs: readonly Styled[]): readonly Block[] {
  const boxes = new Set(paragraphs.filter(({ boxed }) => boxed).slice(0, MOST_BOXES))
  const running = paragraphs.filter(({ boxed }) => !boxed).map(({ text }) => plainKey(text))
  const whole = ` ${running.join(' / ')} `
  return paragraphs
    .filter((each) => !boxes.has(each) || !whole.includes(` ${plainKey(each.text)} `))
    .map(block)
}

function block({ text, named }: Styled): Block {
  return { kind: /^heading\b/u.test(named) ? 'heading' : 'text', text: text.trim(), linked: 0 }
}

async function textOfPart(entry: ZipEntry, path: string): Promise<string> {
  const bytes = await allOf(entry, LARGEST_PART, path)
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
