import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlLine, htmlParagraphs, looksLikeHtml, NoArticle } from '../../../src/read/html/paragraphs.ts'

describe('the text of a fragment', () => {
  it.each([
    [
      'paragraphs',
      '<p>It <b>fell</b>.</p><p>Two&nbsp;were hurt &amp; left.</p>',
      'It fell.\n\nTwo were hurt & left.',
    ],
    ['text outside of elements', 'It fell.<p>Two were hurt.', 'It fell.\n\nTwo were hurt.'],
    ['one break is a line', '<p>It fell.<br>Two were hurt.</p>', 'It fell.\nTwo were hurt.'],
    ['two breaks are a paragraph', 'It fell.<br/> <br>Two were hurt.', 'It fell.\n\nTwo were hurt.'],
    [
      'lines of preformatted text',
      '<pre>It fell.\nTwo were hurt.\n\nIt sank.</pre>',
      'It fell.\nTwo were hurt.\n\nIt sank.',
    ],
    ['line ends elsewhere are blanks', '<p>It\nfell.</p>', 'It fell.'],
    [
      'cells',
      '<table><tr><td><p>Boats</p></td><td>14</td></tr><tr><th>Crew</th><td>2</td></tr></table>',
      'Boats | 14\n\nCrew | 2',
    ],
    ['lists', '<ul><li>It fell.<li>It sank.</ul>', 'It fell.\n\nIt sank.'],
    [
      'a raised number is none of the number before it',
      '<p>5,000<sup><a href="#1">1</a></sup> people</p>',
      '5,000¹ people',
    ],
    ['a lowered one is', '<p>CO<sub>2</sub></p>', 'CO2'],
    ['marks that q stands for', '<p>“No,” <q>we <b>warned</b> them</q>.</p>', '“No,” “we warned them”.'],
    ['and not those it holds', '<p><q> "We warned them"</q></p>', '"We warned them"'],
    ['soft hyphens', '<p>har&shy;bour</p>', 'harbour'],
    ['comparisons are no tags', 'It costs < 5 and > 3.', 'It costs < 5 and > 3.'],
    ['an entity written out', '&lt;p&gt; is a tag', '<p> is a tag'],
    ['an entity of nobody', 'A &pier; fell', 'A &pier; fell'],
    ['an empty element of XHTML', '<a id="x"/>It fell.<div/>Twice.', 'It fell.\n\nTwice.'],
  ])('has %s', (_, html, text) => {
    expect(htmlParagraphs(html)).toBe(text)
  })

  it.each([
    ['scripts', '<script>var a = "<p>It sank.</p>"</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['captions', '<figure><img src="a.jpg" alt="A pier"><figcaption>A pier</figcaption></figure>'],
    ['asides', '<aside><p>Ten facts on piers</p></aside>'],
    ['what is hidden', '<p hidden>It sank.</p><div style="color: red; display : none"><p>It sank.</p></div>'],
    ['what was struck out', '<p><del>It sank.</del></p>'],
    ['what a class calls a caption', '<p class="wp-caption-text">A pier</p>'],
    ['what a class calls a sign-up', '<div class="inlineNewsletter-signUp"><p>Piers in your mail</p></div>'],
    ['links to other articles', '<p>Read more: <a href="/b">Ten facts on piers</a></p>'],
    [
      'the footer of a feed',
      '<p>The post <a href="/a">Pier</a> appeared first on <a href="/">Bay Post</a>.</p>',
    ],
    ['readings of characters', '<rp>(</rp><rt>to</rt>'],
  ])('has no %s', (_, html) => {
    const said = '<p>It fell at noon, and two people who had stood on it were hurt.</p>'
    expect(htmlParagraphs(`${said}${html}`)).toBe(
      'It fell at noon, and two people who had stood on it were hurt.',
    )
  })

  it('keeps what goes by a name of furniture where it is most of the text', () => {
    const html = '<div class="related"><p>It fell at noon.</p><p>Two people were hurt.</p></div><p>Ends.</p>'
    expect(htmlParagraphs(html)).toBe('It fell at noon.\n\nTwo people were hurt.\n\nEnds.')
  })

  it('does not repeat the title', () => {
    expect(htmlParagraphs('<h1>A pier fell</h1><p>It fell.</p>', 'A pier fell')).toBe('It fell.')
    expect(htmlParagraphs('<h2>A pier fell</h2><p>It fell.</p>', 'Two hurt')).toBe('A pier fell\n\nIt fell.')
  })
})

describe('hostile fragments', () => {
  it.each([
    ['nested too deep', '<div>'.repeat(257), 'is nested more than 256 deep'],
    ['with too many paragraphs', '<p>a'.repeat(20_001), 'has more than 20000 paragraphs'],
  ])('are refused where %s', (_, html, message) => {
    expect(() => htmlParagraphs(html)).toThrow(new NoArticle(message))
  })

  it.each([
    ['as deep as may be', '<b>'.repeat(255)],
    ['quotations', '<q>a</q>'.repeat(50_000)],
    ['cells', `<table><tr>${'<td>'.repeat(50_000)}`],
    ['closing tags', `${'<b>'.repeat(200)}${'</i>'.repeat(100_000)}`],
    ['brackets', '<'.repeat(500_000)],
    ['names of classes', `<p class="${'caption '.repeat(100_000)}">a`],
  ])('are read in a moment: %s', (_, html) => {
    expect(() => htmlParagraphs(`${html}It fell.`)).not.toThrow()
  })

  it('never fail in another way, and what comes out has no white space to drop', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<q>',
      '</q>',
      '<br>',
      '<td>',
      '<tr>',
      '</tr>',
      '<sup>',
      '</sup>',
      '<pre>',
      '<a href="x">',
      '</a>',
      '<s>',
      '</s>',
      'It fell. ',
      '5',
      '"',
      '&amp;',
      '&#0;',
      '\n',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = htmlParagraphs(parts.join(''))
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\n{3}|[^\S\n]{2}/u)
      }),
    )
  })
})

describe('a title', () => {
  it.each([
    ['A &amp; B', 'A & B'],
    ['The <i>Gull</i> sinks', 'The Gull sinks'],
    ['Profit < 5% & more', 'Profit < 5% & more'],
    ['AT&T', 'AT&T'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(htmlLine(html)).toBe(text)
  })
})

it.each([
  ['<p>It fell.', true],
  ['It <br/>fell', true],
  ['a < b > c', false],
  ['<pier>', false],
  ['<bold', false],
])('%s is HTML: %s', (text, is) => {
  expect(looksLikeHtml(text)).toBe(is)
})
