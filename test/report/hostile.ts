import type { Reading } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { emptyReconciliation, marked, readingOf, sampleReconciliation } from './sample.ts'

/** Text that tries to be markup, a template, a command to the terminal, or another direction. */
export const HOSTILE_WORDS = [
  '</script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '{{page.title}} {{{assets.script}}} {{> masthead}}',
  `"quotes" 'single' \`back\` & &amp; &lt;`,
  '\u202Eright to left override\u202C \u2067isolate',
  'שלום עולם و السلام',
  '😀 𝔸stral \u{1F1E9}\u{1F1EA}',
  '\u001B[31mred\u001B]0;title\u0007 bell',
  '**bold** _em_ `code` [link](javascript:alert(1)) | cell | # head\u00A0- item',
  '@octocat $x^2$ ~~gone~~ <!-- comment -->',
  '__proto__ constructor',
] as const

/** A story in which every text that comes from a source or a person is hostile. */
export function hostileReconciliation(): Reconciliation {
  const all = HOSTILE_WORDS.join(' ')
  const sources = ['a', 'b'].map((id) =>
    marked({
      id: `hostile-${id}`,
      outlet: `Outlet ${id} ${all}`,
      title: `Title ${id} ${all}`,
      published: '2031-03-12',
      body: `${all.replace(/[{}]/gu, '¦')} {answer|${id}${HOSTILE_WORDS.join(' ').replace(/[{}]/gu, '')}} ${all.replace(/[{}]/gu, '¦')}`,
    }),
  )
  const readings = sources.map(
    (source): Reading => readingOf(source, 'answer', `value ${all}`, `someone ${all}`),
  )
  const [first] = sampleReconciliation().findings
  if (!first) throw new Error('the sample has no finding')
  const kinds = ['discrepancy', 'agreement', 'superlative', 'omission'] as const
  return {
    ...emptyReconciliation(),
    story: { id: 'hostile', title: `Story ${all}` },
    sources: sources.map(({ annotated }, index) => ({ annotated, origin: `o${index + 1}` })),
    origins: sources.map(({ annotated }, index) => ({
      id: `o${index + 1}`,
      sources: [annotated.article.id],
      evidence: [],
    })),
    findings: kinds.map((kind) => ({
      ...first,
      kind,
      id: `id-${kind}`,
      question: `Question ${all}?`,
      message: `Message ${all}`,
      readings: readings.map((reading, index) => ({ ...reading, value: `${reading.value} ${index}` })),
      evidence: [{ signal: `signal ${all}`, weight: 1, detail: all }],
      decision: {
        finding: `id-${kind}`,
        verdict: 'confirmed',
        note: all,
        reviewer: all,
        time: '2031-03-14T00:00:00Z',
      },
    })),
    facts: [
      {
        id: 'fact',
        question: `Question ${all}?`,
        status: 'agreed',
        independentOrigins: 2,
        readings,
        answers: [{ value: `value ${all}`, sources: ['hostile-a', 'hostile-b'], independentOrigins: 2 }],
        reason: null,
        findings: ['id-agreement'],
      },
    ],
  }
}
