import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/read/capture.ts'
import { docx as format } from '../../../src/read/formats/docx.ts'
import { piecesAs } from '../../../src/read/pieces.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { captureOf, yielded } from '../capture.ts'
import { type DocxParts, docx, p, r } from '../samples/docx.ts'
import { FERRY, FERRY_TITLE } from '../samples/prose.ts'
import { zip } from '../samples/zip.ts'

const STORY = FERRY.map((text) => p(r(text))).join('')

async function draftOf(bytes: Uint8Array, file = 'ferry.docx'): Promise<Draft> {
  const { drafts } = await yielded(piecesAs(format, captureOf(bytes, file)))
  const [draft] = drafts
  if (!draft) throw new Error('nothing was read')
  return draft
}

const bodyOf = async (body: string, parts: Partial<DocxParts> = {}): Promise<string> => {
  const { text, bodyStart } = await draftOf(docx({ body: p(r('Title'), 'Titel') + body, ...parts }))
  return text.slice(bodyStart)
}

describe('title', () => {
  const core = '<dc:title>Ferry stuck on a sandbank</dc:title>'
  it.each<[string, string, string, string]>([
    ['by its style', p(r('Exclusive')) + p(r(FERRY_TITLE), 'Titel'), core, FERRY_TITLE],
    ['by a first heading', p(r('Exclusive')) + p(r(FERRY_TITLE), 'berschrift1'), core, FERRY_TITLE],
    ['a first line before properties', p(r(FERRY_TITLE)), core, FERRY_TITLE],
    ['properties where the text begins at once', '', core, 'Ferry stuck on a sandbank'],
    [
      'properties that are a line of the head',
      p(r('Exclusive report')) + p(r('Ferry stuck on a sandbank')),
      core,
      'Ferry stuck on a sandbank',
    ],
    ['no properties that name a file', '', '<dc:title>ferry_final2.docx</dc:title>', ''],
    ['no properties of a program', '', '<dc:title>Document1</dc:title>', ''],
    ['no heading far below', STORY + p(r('Background'), 'berschrift1'), '', ''],
  ])('%s', async (_, head, core, title) => {
    const draft = await draftOf(docx({ body: head + STORY, core }))
    expect(draft.title).toBe(title)
    expect(draft.text.slice(draft.bodyStart)).not.toContain('stuck on a sandbank')
  })
})

it('takes byline and dates from the lines above the text', async () => {
  const core =
    '<dcterms:modified>2026-03-04T09:00:00Z</dcterms:modified><dc:language>en-GB</dc:language><dc:creator>admin</dc:creator>'
  const head = p(r(FERRY_TITLE), 'Titel') + p(r('By Ada Holm and Per Lind')) + p(r('Tuesday, March 3, 2026'))
  expect(await draftOf(docx({ body: head + STORY, core }))).toMatchObject({
    authors: ['Ada Holm', 'Per Lind'],
    published: { value: '2026-03-03', basis: 'stated' },
    modified: '2026-03-04T09:00:00Z',
    language: 'en-GB',
    text: `${FERRY_TITLE}\n\n${FERRY.join('\n\n')}`,
  })
})

describe('text', () => {
  const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  it.each<[string, string, string]>([
    ['runs are one text', p(r('Ni') + r('ne ') + r('hurt')), 'Nine hurt'],
    [
      'inserted words are read',
      p(`${r('Nine')}<w:ins w:author="x">${r(' were hurt')}</w:ins>`),
      'Nine were hurt',
    ],
    [
      'deleted words are not',
      p(`${r('Nine')}<w:del><w:r><w:delText> or ten</w:delText></w:r></w:del>${r(' hurt')}`),
      'Nine hurt',
    ],
    [
      'moved words are read where they are now',
      p(`${r('Nine')}<w:moveFrom>${r(' hurt')}</w:moveFrom><w:moveTo>${r(' healed')}</w:moveTo>`),
      'Nine healed',
    ],
    [
      'a deleted mark joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Nine ')}</w:p>${p(r('hurt'))}`,
      'Nine hurt',
    ],
    [
      'an inserted mark parts them',
      `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>${r('Nine')}</w:p>${p(r('hurt'))}`,
      'Nine\n\nhurt',
    ],
    ['hidden words are not read', p(r('Nine') + r(' or ten', '<w:vanish/>') + r(' hurt')), 'Nine hurt'],
    ['words that are not hidden are', p(r('Nine') + r(' or ten', '<w:vanish w:val="0"/>')), 'Nine or ten'],
    [
      'what was hidden before a change is read',
      p(r('Nine', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      'Nine',
    ],
    [
      'codes of fields are not read',
      p(`<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${r('a link')}`),
      'a link',
    ],
    ['links are', p(`<w:hyperlink r:id="r9">${r('a link')}</w:hyperlink>`), 'a link'],
    [
      'tabs and breaks part words',
      p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'),
      'a b\nc',
    ],
    ['captions are left out', p(r('The ferry at dawn'), 'Beschriftung') + p(r('Nine hurt')), 'Nine hurt'],
    ['contents are left out', p(r('Chapter 1'), 'Verzeichnis1') + p(r('Nine hurt')), 'Nine hurt'],
    [
      'cells are paragraphs',
      `<w:tbl><w:tr><w:tc>${p(r('dead'))}</w:tc><w:tc>${p(r('3'))}</w:tc></w:tr></w:tbl>`,
      'dead\n\n3',
    ],
    [
      'a text box stands behind its paragraph',
      p(`${r('Nine ')}<w:r><w:pict>${box('Key facts here')}</w:pict></w:r>${r('hurt')}`),
      'Nine hurt\n\nKey facts here',
    ],
    [
      'its copy for old programs is not read',
      p(
        `<w:r><mc:AlternateContent><mc:Choice>${box('Key facts here')}</mc:Choice><mc:Fallback>${box('Key facts here')}</mc:Fallback></mc:AlternateContent></w:r>` +
          r('Nine hurt'),
      ),
      'Nine hurt\n\nKey facts here',
    ],
    [
      'nor are words of the text that are set large',
      p(`${r('He said nobody spoke at all.')}<w:r>${box('“Nobody spoke”')}</w:r>`),
      'He said nobody spoke at all.',
    ],
    ['words of a drawing are not read', p(`<w:r><a:t>Chart</a:t></w:r>${r('Nine hurt')}`), 'Nine hurt'],
    ['entities are the five of XML', p(r('AT&amp;T &#8211; &xxe;')), 'AT&T – &xxe;'],
  ])('%s', async (_, body, text) => {
    expect(await bodyOf(body)).toBe(text)
  })

  it('has the footnotes behind it', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p(r('---'))}</w:footnote><w:footnote w:id="1">${p(r('Harbour office, 2024'))}</w:footnote>`
    expect(await bodyOf(p(r('Nine hurt')), { footnotes })).toBe('Nine hurt\n\nHarbour office, 2024')
  })

  it('is found where its part has another name and prefix', async () => {
    const bytes = zip([
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Type="http://x/officeDocument" TargetMode="External" Target="https://evil.example/a"/><Relationship Type="http://x/officeDocument" Target="/text/main.xml"/></Relationships>',
      },
      {
        name: 'text/main.xml',
        content: '<n:document><n:body><n:p><n:r><n:t>Nine hurt</n:t></n:r></n:p></n:body></n:document>',
      },
    ])
    expect((await draftOf(bytes)).text).toContain('Nine hurt')
  })
})

describe('what is wrong is one message', () => {
  const document = (content: string | Uint8Array): Uint8Array => zip([{ name: 'word/document.xml', content }])
  it.each<[string, Uint8Array, string]>([
    [
      'protected',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'it is an Office document of before 2007, or protected by a password',
    ],
    ['a bomb', document(Buffer.alloc(40_000_000, 'a')), 'word/document.xml in it is larger than any text'],
    [
      'a lying size',
      zip([{ name: 'word/document.xml', content: '<w:document/>', statedSize: 3 }]),
      'the archive is damaged',
    ],
    ['paragraphs', docx({ body: p(r('a')).repeat(20_001) }), 'it has more than 20000 paragraphs'],
    [
      'boxes',
      docx({ body: p(`<w:txbxContent>${p(r('a')).repeat(20_002)}</w:txbxContent>`) }),
      'it has more than 20000 paragraphs',
    ],
    ['nested', document('<w:a>'.repeat(5000)), 'it is nested deeper than any document'],
    ['entities', document('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'), 'a part of it has a document type'],
    ['a table', zip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'it is no Word document'],
    ['no text', docx({ body: '' }), 'there is no text in it'],
    ['cut', docx({ body: STORY }).subarray(0, 900), 'the archive is damaged'],
  ])('%s', async (_, bytes, what) => {
    await expect(draftOf(bytes)).rejects.toThrow(`in/ferry.docx: ${what}`)
  })

  it('or nothing where it ends at any byte', async () => {
    const whole = docx({ body: p(r('Some words')) })
    for (let end = 1; end < whole.length; end++)
      await draftOf(whole.subarray(0, end)).catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
  })
})
