import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { loadTemplates, type Templates } from '../../src/report/templates.ts'
import { pageView } from '../../src/report/view.ts'
import { expectGolden } from './golden.ts'
import { HOSTILE_WORDS, hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, marked, readingOf, sampleReconciliation } from './sample.ts'

const templates = loadTemplates()
/** The page without its style and script, which would drown a golden. */
const bare: Templates = { ...templates, style: '', script: '' }

describe('renderHtml', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.html', renderHtml(sampleReconciliation(), bare))
  })

  it('is a document also where nothing was found', () => {
    const html = renderHtml(emptyReconciliation(), templates)
    expect(html).toContain('No discrepancies found')
    expect(html).toContain('Nothing to report.')
  })

  it('writes the same bytes twice', () => {
    const r = sampleReconciliation()
    expect(renderHtml(r, loadTemplates())).toBe(renderHtml(r, templates))
  })

  it('loads nothing from anywhere', () => {
    const html = renderHtml(sampleReconciliation(), templates)
    expect(html).not.toMatch(/\b(?:src|srcset|action|data)=|@import|url\(|https?:/u)
    expect(renderHtml(sampleReconciliation(), bare).match(/href="(?!#)/gu)).toBeNull()
  })

  it('has one style and one script, whatever the sources say', () => {
    const html = renderHtml(hostileReconciliation(), templates)
    expect(html.match(/<script/giu)).toHaveLength(1)
    expect(html.match(/<\/script/giu)).toHaveLength(1)
    expect(html.match(/<style/giu)).toHaveLength(1)
    expect(html).not.toMatch(/<img|<!-- comment/u)
    for (const words of HOSTILE_WORDS.filter((each) => /[<&"]/u.test(each))) expect(html).not.toContain(words)
  })

  it('stays far under 400 KB for four articles', () => {
    expect(Buffer.byteLength(renderHtml(sampleReconciliation(), templates))).toBeLessThan(200_000)
  })
})

describe('an article in full', () => {
  const article = (body: string, keys: readonly string[]) => {
    const source = marked({ id: 's', outlet: 'S', title: 'T', published: null, body })
    const [model] = sampleReconciliation().findings
    if (!model) throw new Error('the sample has no finding')
    const findings = keys.map((key) => ({ ...model, id: key, readings: [readingOf(source, key, 'v')] }))
    const page = pageView({
      ...emptyReconciliation(),
      sources: [{ annotated: source.annotated, origin: 'o1' }],
      findings,
    })
    return page.articles.flatMap(({ paragraphs }) =>
      paragraphs.map(({ segments }) =>
        segments
          .map(({ text, main, more }) =>
            main ? `[${text}|${[main, ...more].map(({ finding }) => finding).join()}]` : text,
          )
          .join(''),
      ),
    )
  }

  it.each([
    ['a claim', 'One {a|two} three.', ['a'], ['One [two|a] three.']],
    ['paragraphs by line', 'One {a|two}\n\nthree {b|four}', ['a', 'b'], ['One [two|a]', 'three [four|b]']],
    ['a claim across lines', 'One {a|two\nthree} four', ['a'], ['One [two|a]', '[three|a] four']],
    ['no link of white space alone', 'One{a| }two', ['a'], ['One two']],
  ])('shows %s', (_, body, keys, expected) => {
    expect(article(body, keys)).toEqual(expected)
  })

  it('names the findings that share words once, where their words end', () => {
    const source = marked({
      id: 's',
      outlet: 'S',
      title: 'T',
      published: null,
      body: 'He {outer|saw ten men there}.',
    })
    const outer = readingOf(source, 'outer', 'v')
    const inner = { ...outer, span: { start: outer.span.start + 4, end: outer.span.start + 7 } }
    const [model] = sampleReconciliation().findings
    if (!model) throw new Error('the sample has no finding')
    const findings = [outer, inner].map((reading, index) => ({
      ...model,
      id: `f${index}`,
      readings: [reading],
    }))
    const [view] = pageView({
      ...emptyReconciliation(),
      sources: [{ annotated: source.annotated, origin: 'o1' }],
      findings,
    }).articles
    expect(
      view?.paragraphs[0]?.segments.map(({ text, main, more }) => [
        text,
        main?.number,
        more.map((m) => m.number),
      ]),
    ).toEqual([
      ['He ', undefined, []],
      ['saw ', 1, []],
      ['ten', 1, [2]],
      [' men there', 1, []],
      ['.', undefined, []],
    ])
  })
})
