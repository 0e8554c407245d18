/**
 * A small invented story, reconciled by hand: what the reports are developed and tested against.
 * Marks of the form `{key|words}` in the articles are stripped and become readings.
 */
import { annotate } from '../../src/extract/annotate.ts'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Article } from '../../src/model/article.ts'
import type { Dimension } from '../../src/model/claim.ts'
import type { Evidence } from '../../src/model/cluster.ts'
import type { Finding, FindingKind, Reading, Severity } from '../../src/model/finding.ts'
import type { Answer, Fact, FactStatus, Reconciliation } from '../../src/model/reconciliation.ts'
import type { Span } from '../../src/model/span.ts'

/** An article written with marks: its canonical text and where each mark stood. */
export interface Marked {
  readonly annotated: AnnotatedArticle
  readonly marks: ReadonlyMap<string, Span>
}

interface MarkedSource {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string | null
  readonly body: string
}

/** Strips `{key|words}` marks and annotates what is left. */
export function marked(source: MarkedSource): Marked {
  const written = `${source.title}\n\n${source.body}`
  const marks = new Map<string, Span>()
  let text = ''
  let at = 0
  for (const mark of written.matchAll(/\{([a-z0-9-]+)\|([^{}]*)\}/gu)) {
    const [whole, key = '', words = ''] = mark
    text += written.slice(at, mark.index)
    marks.set(key, { start: text.length, end: text.length + words.length })
    text += words
    at = mark.index + whole.length
  }
  text += written.slice(at)
  const titleEnd = text.indexOf('\n\n')
  const article: Article = {
    id: source.id,
    file: `${source.id}.md`,
    outlet: source.outlet,
    title: text.slice(0, titleEnd),
    url: null,
    language: 'en',
    authors: [],
    published:
      source.published === null
        ? { value: null, basis: 'unknown', instant: null }
        : { value: source.published, basis: 'stated', instant: null },
    captured: null,
    text,
    titleSpan: { start: 0, end: titleEnd },
    bodyStart: titleEnd + 2,
    sha256: '0'.repeat(64),
  }
  return { annotated: annotate(article), marks }
}

/** The reading that the mark `key` of an article stands for. */
export function readingOf(
  source: Marked,
  key: string,
  value: string,
  attribution: string | null = null,
): Reading {
  const span = source.marks.get(key)
  const { article, sentences } = source.annotated
  if (!span) throw new Error(`${article.id} has no mark ${key}`)
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span
  return {
    source: article.id,
    outlet: article.outlet,
    value,
    exact: article.text.slice(span.start, span.end),
    span,
    prefix: article.text.slice(Math.max(0, span.start - 32), span.start),
    suffix: article.text.slice(span.end, span.end + 32),
    sentence: { start: sentence.start, end: sentence.end },
    attribution,
  }
}

const courier = marked({
  id: 'harrow-courier',
  outlet: 'The Harrow Courier',
  title: 'Embankment fails above Tarrow, {toll-title|nine} feared dead',
  published: '2031-03-12',
  body: `TARROW - The earth embankment of the Hollin reservoir gave way {day|on Tuesday} shortly {hour|before 5 a.m.}, sending a wave of mud through the lower town and killing {toll|at least 11 people}, the county said.

{firsters|Some 400 residents} were moved to the sports hall in Greycliff. "{quote|We had warned them for years that the wall was weeping}," said {name|Ilse Marrant}, who chairs the residents' association.

{owner|Norrland Water}, which runs the reservoir, said the embankment was {built|built in 1962}. It was {superlative|the first dam failure in the county}, according to the sheriff's office. A smaller bank at Oxley burst {earlier|in 1987}.

The governor, {governor|Peter Aldous}, is to visit {visit|on Thursday}.`,
})

const agency = `The wall of a reservoir above the town of Tarrow burst {day|early on Wednesday}, killing {toll|at least 14 people}, county officials said.

{firsters|About 400 people} were taken to a sports hall. "{quote|We warned them for years that the wall was weeping}," residents' chairwoman {name|Ilse Marrant} told reporters.

The reservoir, {built|completed in 1962}, belongs to {owner|Norrland Water}. Governor {governor|Peter Aldous} will come {visit|on Thursday}.`

const telegraph = marked({
  id: 'norrland-telegraph',
  outlet: 'Norrland Telegraph',
  title: 'Reservoir wall bursts above Tarrow',
  published: '2031-03-12',
  body: agency,
})

const radio = marked({
  id: 'coast-radio',
  outlet: 'Coast Radio',
  title: 'Tarrow dam burst: 14 dead',
  published: '2031-03-12',
  body: agency.replace(' told reporters', ' said'),
})

const evening = marked({
  id: 'tarrow-evening-post',
  outlet: 'Tarrow Evening Post',
  title: 'Death toll reaches 19 as search goes on',
  published: '2031-03-13',
  body: `Rescuers pulled five more bodies from the mud in Tarrow on Wednesday night, which brings the number of dead to {toll|19}, the fire brigade said. The reservoir broke {day|on Tuesday} {hour|at 4:40 a.m.}

{firsters|Four hundred and twelve people} slept in the Greycliff sports hall. Residents' spokeswoman {name|Ilse Marant} repeated that the wall had been weeping for years.

The embankment, {built|put up in the early 1960s}, is owned by {owner|Norrland Water}. Insurers put the damage at {damage|€38 million}. The governor, {governor|Peter Aldous}, arrives {visit|on Thursday}.

Two of the dead were {children|children}.`,
})

interface Draft {
  readonly id: string
  readonly kind: FindingKind
  readonly dimension: Dimension
  readonly level: string
  readonly severity: Severity
  readonly confidence: number
  readonly question: string
  readonly message: string
  readonly readings: readonly Reading[]
  readonly evidence?: readonly Evidence[]
  readonly decision?: Finding['decision']
}

const SHARED: readonly Evidence[] = [
  { signal: 'shared-entities', weight: 2.1, detail: 'Tarrow, Norrland Water' },
  { signal: 'same-predicate', weight: 1.4, detail: 'kill' },
  { signal: 'rare-words', weight: 0.86, detail: 'reservoir, embankment' },
  { signal: 'distance-in-article', weight: -0.35, detail: 'lead against third paragraph' },
]

function finding(draft: Draft): Finding {
  return { evidence: SHARED, decision: null, ...draft }
}

const FINDINGS: readonly Finding[] = [
  finding({
    id: 'd4a1c09b77e2',
    kind: 'discrepancy',
    dimension: 'date',
    level: 'date/day-differs',
    severity: 'high',
    confidence: 0.94,
    question: 'When did the reservoir wall burst?',
    message: 'Two sources say Tuesday, 11 March 2031; two say Wednesday, 12 March.',
    readings: [
      readingOf(radio, 'day', '2031-03-12TMO', 'county officials'),
      readingOf(courier, 'day', '2031-03-11', 'the county'),
      readingOf(telegraph, 'day', '2031-03-12TMO', 'county officials'),
      readingOf(evening, 'day', '2031-03-11'),
    ],
  }),
  finding({
    id: '7be0f5512c3d',
    kind: 'discrepancy',
    dimension: 'quote',
    level: 'quote/other-words',
    severity: 'medium',
    confidence: 0.9,
    question: 'What did Ilse Marrant say about the warnings?',
    message: 'The same quotation is given in different words.',
    readings: [
      readingOf(radio, 'quote', 'We warned them for years that the wall was weeping', 'Ilse Marrant'),
      readingOf(courier, 'quote', 'We had warned them for years that the wall was weeping', 'Ilse Marrant'),
      readingOf(telegraph, 'quote', 'We warned them for years that the wall was weeping', 'Ilse Marrant'),
    ],
    evidence: [{ signal: 'shared-quotation', weight: 4.2, detail: 'nine words in a row' }],
  }),
  finding({
    id: '19c2aa4410f8',
    kind: 'discrepancy',
    dimension: 'person',
    level: 'person/spelling-differs',
    severity: 'low',
    confidence: 0.81,
    question: 'How is the name of the residents’ spokeswoman spelt?',
    message: 'One source writes Marant, the others Marrant.',
    readings: [
      readingOf(radio, 'name', 'Ilse Marrant'),
      readingOf(courier, 'name', 'Ilse Marrant'),
      readingOf(telegraph, 'name', 'Ilse Marrant'),
      readingOf(evening, 'name', 'Ilse Marant'),
    ],
    decision: {
      finding: '19c2aa4410f8',
      verdict: 'confirmed',
      note: 'Marrant, by the electoral roll.',
      reviewer: 'desk',
      time: '2031-03-14T09:30:00Z',
    },
  }),
  finding({
    id: 'e03b6d7f9a15',
    kind: 'inconsistency',
    dimension: 'quantity',
    level: 'quantity/headline-differs',
    severity: 'medium',
    confidence: 0.77,
    question: 'How many people did the burst kill?',
    message: 'The headline of The Harrow Courier says nine, its first paragraph at least 11.',
    readings: [readingOf(courier, 'toll-title', '9'), readingOf(courier, 'toll', '11', 'the county')],
  }),
  finding({
    id: '5f77d1e8b302',
    kind: 'superlative',
    dimension: 'superlative',
    level: 'superlative/alone',
    severity: 'low',
    confidence: 0.7,
    question: 'Was it the first dam failure in the county?',
    message: 'Only The Harrow Courier calls it the first dam failure in the county.',
    readings: [readingOf(courier, 'superlative', 'first: dam failure in the county', "the sheriff's office")],
  }),
  finding({
    id: 'aa90417c5d6e',
    kind: 'omission',
    dimension: 'time',
    level: 'omission/most-report',
    severity: 'low',
    confidence: 0.6,
    question: 'At what hour did the wall burst?',
    message: 'Two of three origins give the hour; the agency text leaves it out.',
    readings: [
      readingOf(courier, 'hour', '2031-03-11T05:00'),
      readingOf(evening, 'hour', '2031-03-11T04:40'),
    ],
  }),
  finding({
    id: 'c81d20e6f4b9',
    kind: 'refinement',
    dimension: 'quantity',
    level: 'quantity/update',
    severity: 'medium',
    confidence: 0.88,
    question: 'How many people did the burst kill?',
    message: 'The toll rises: at least 11, at least 14, then 19 a day later.',
    readings: [
      readingOf(radio, 'toll', '14', 'county officials'),
      readingOf(courier, 'toll', '11', 'the county'),
      readingOf(telegraph, 'toll', '14', 'county officials'),
      readingOf(evening, 'toll', '19', 'the fire brigade'),
    ],
  }),
  finding({
    id: '3d5e88b1c760',
    kind: 'refinement',
    dimension: 'quantity',
    level: 'quantity/rounded',
    severity: 'low',
    confidence: 0.85,
    question: 'How many people were moved to the sports hall?',
    message: '400 is 412 rounded.',
    readings: [
      readingOf(radio, 'firsters', '400'),
      readingOf(courier, 'firsters', '400'),
      readingOf(telegraph, 'firsters', '400'),
      readingOf(evening, 'firsters', '412'),
    ],
  }),
  finding({
    id: '0b9f3c2a6e81',
    kind: 'refinement',
    dimension: 'date',
    level: 'date/coarser-contains',
    severity: 'low',
    confidence: 0.9,
    question: 'When was the embankment built?',
    message: 'The early 1960s contain 1962.',
    readings: [
      readingOf(radio, 'built', '1962'),
      readingOf(courier, 'built', '1962'),
      readingOf(telegraph, 'built', '1962'),
      readingOf(evening, 'built', '196'),
    ],
  }),
  finding({
    id: '61e7b40d8c2f',
    kind: 'agreement',
    dimension: 'organisation',
    level: 'organisation/same',
    severity: 'low',
    confidence: 0.95,
    question: 'Who owns the reservoir?',
    message: 'All four sources name Norrland Water.',
    readings: [radio, courier, telegraph, evening].map((source) =>
      readingOf(source, 'owner', 'Norrland Water'),
    ),
  }),
  finding({
    id: '82c6f0a3d91b',
    kind: 'agreement',
    dimension: 'person',
    level: 'person/same',
    severity: 'low',
    confidence: 0.93,
    question: 'Who is the governor?',
    message: 'All four sources name Peter Aldous.',
    readings: [radio, courier, telegraph, evening].map((source) =>
      readingOf(source, 'governor', 'Peter Aldous'),
    ),
  }),
  finding({
    id: '97d4e1b25f0c',
    kind: 'agreement',
    dimension: 'date',
    level: 'date/same',
    severity: 'low',
    confidence: 0.91,
    question: 'When does the governor visit?',
    message: 'All four sources say Thursday, 13 March 2031.',
    readings: [radio, courier, telegraph, evening].map((source) => readingOf(source, 'visit', '2031-03-13')),
  }),
]

const ORIGIN_OF: Readonly<Record<string, string>> = {
  'coast-radio': 'o1',
  'harrow-courier': 'o2',
  'norrland-telegraph': 'o1',
  'tarrow-evening-post': 'o3',
}

function answersOf(readings: readonly Reading[]): Answer[] {
  return [...new Set(readings.map(({ value }) => value))].map((value) => {
    const sources = readings.filter((reading) => reading.value === value).map(({ source }) => source)
    return { value, sources, independentOrigins: new Set(sources.map((source) => ORIGIN_OF[source])).size }
  })
}

function fact(id: string, status: FactStatus, origins: number, found: Finding | undefined): Fact {
  if (!found) throw new Error(`no finding for fact ${id}`)
  return {
    id,
    question: found.question,
    status,
    independentOrigins: origins,
    readings: found.readings,
    answers: answersOf(found.readings),
    reason: status === 'unresolved' ? 'The later counts may be updates of the earlier ones.' : null,
    findings: [found.id],
  }
}

function findingNamed(id: string): Finding | undefined {
  return FINDINGS.find((found) => found.id === id)
}

const FACTS: readonly Fact[] = [
  fact('f-owner', 'agreed', 3, findingNamed('61e7b40d8c2f')),
  fact('f-governor', 'agreed', 3, findingNamed('82c6f0a3d91b')),
  fact('f-visit', 'agreed', 3, findingNamed('97d4e1b25f0c')),
  fact('f-built', 'agreed', 3, findingNamed('0b9f3c2a6e81')),
  fact('f-moved', 'agreed', 3, findingNamed('3d5e88b1c760')),
  fact('f-day', 'disputed', 3, findingNamed('d4a1c09b77e2')),
  fact('f-quote', 'disputed', 2, findingNamed('7be0f5512c3d')),
  fact('f-name', 'disputed', 3, findingNamed('19c2aa4410f8')),
  fact('f-toll', 'unresolved', 3, findingNamed('c81d20e6f4b9')),
  {
    id: 'f-damage',
    question: 'How large is the damage?',
    status: 'single-source',
    independentOrigins: 1,
    readings: [readingOf(evening, 'damage', '38000000', 'insurers')],
    answers: [{ value: '38000000', sources: ['tarrow-evening-post'], independentOrigins: 1 }],
    reason: null,
    findings: [],
  },
]

function bodyOf({ annotated: { article } }: Marked): Span {
  return { start: article.bodyStart, end: article.text.length }
}

/** Four outlets, three origins, twelve findings, ten facts. */
export function sampleReconciliation(): Reconciliation {
  return {
    story: { id: 'tarrow-reservoir', title: 'The Tarrow reservoir burst' },
    sources: [
      { annotated: radio.annotated, origin: 'o1' },
      { annotated: courier.annotated, origin: 'o2' },
      { annotated: telegraph.annotated, origin: 'o1' },
      { annotated: evening.annotated, origin: 'o3' },
    ],
    origins: [
      {
        id: 'o1',
        sources: ['coast-radio', 'norrland-telegraph'],
        evidence: [{ signal: 'shared-text', weight: 6.2, detail: '97% of the words stand in both' }],
      },
      { id: 'o2', sources: ['harrow-courier'], evidence: [] },
      { id: 'o3', sources: ['tarrow-evening-post'], evidence: [] },
    ],
    revisions: [],
    links: [
      {
        sources: ['coast-radio', 'norrland-telegraph'],
        passages: [{ spans: [bodyOf(radio), bodyOf(telegraph)], words: 74 }],
        shares: [0.97, 0.96],
        derived: null,
        sameOrigin: true,
        evidence: [{ signal: 'shared-text', weight: 6.2, detail: '97% of the words stand in both' }],
      },
    ],
    findings: FINDINGS,
    facts: FACTS,
  }
}

/** One source, nothing found. */
export function emptyReconciliation(): Reconciliation {
  return {
    story: { id: 'lonely', title: 'One source' },
    sources: [{ annotated: courier.annotated, origin: 'o1' }],
    origins: [{ id: 'o1', sources: ['harrow-courier'], evidence: [] }],
    links: [],
    revisions: [],
    findings: [],
    facts: [],
  }
}
