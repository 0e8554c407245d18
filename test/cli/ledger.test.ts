import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportJson } from '../../src/report/schema.ts'
import { crossread, FERRY, ferryFolder, type Run } from './command.ts'

const LEDGER = 'ferry/decisions.jsonl'
const TIMES = 'ferry/selby-times.md'

interface Desk {
  readonly folder: string
  /** Of the finding on the dead. */
  readonly dead: string
  /** Of the finding on the day. */
  readonly day: string
  /** Decides as Ann. */
  decide(...args: readonly string[]): Run
  run(...args: readonly string[]): Run
  lines(): readonly Record<string, unknown>[]
  /** The report as JSON, written anew. */
  report(): ReportJson
  /** Writes a source anew with other words. */
  edit(words: string, other: string): void
}

function desk(): Desk {
  const folder = ferryFolder()
  const run = (...args: readonly string[]) => crossread(folder, args)
  const report = (): ReportJson => {
    run('report', 'ferry', '--quiet')
    return JSON.parse(readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8'))
  }
  const { findings } = report()
  const idOf = (level: string) => findings.find((finding) => finding.level === level)?.id ?? ''
  return {
    folder,
    dead: idOf('quantity/differs'),
    day: idOf('date/day-differs'),
    decide: (...args) => run('decide', ...args, '--reviewer', 'Ann'),
    run,
    lines: () =>
      readFileSync(join(folder, LEDGER), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    report,
    edit: (words, other) => writeFileSync(join(folder, TIMES), FERRY[TIMES].replaceAll(words, other)),
  }
}

/** What is said of the user's own mistakes: one sentence, nothing else, and 2. */
function expectRefusal({ stdout, stderr, code }: Run, message: RegExp): void {
  expect(stderr).toMatch(message)
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  expect(stdout).toBe('')
  expect(code).toBe(2)
}

describe('crossread decide', () => {
  it('records a decision beside the sources, and every report has it', () => {
    const { dead, decide, lines, report, run } = desk()
    const done = decide(
      ...[dead.slice(0, 6), 'ferry', '--verdict', 'confirmed', '--prefer', 'selby times'],
      ...['--reason', 'the hospital’s list', '--note', 'asked twice'],
    )
    expect(done.stderr).toBe('')
    expect(done.code).toBe(0)
    expect(done.stdout).toMatch(
      /Confirmed by Ann: prefers “17” \(Selby Times\): the hospital’s list; asked twice\nRecorded in ferry\/decisions\.jsonl as \S+\.\n$/,
    )
    expect(lines()).toMatchObject([
      {
        v: 1,
        finding: dead,
        verdict: 'confirmed',
        prefer: { outlet: 'Selby Times', exact: '17' },
        reviewer: 'Ann',
      },
    ])
    const { findings, facts } = report()
    expect(findings.find(({ id }) => id === dead)).toMatchObject({ decision: { verdict: 'confirmed' } })
    expect(facts.flatMap(({ preferred }) => preferred ?? [])).toMatchObject([
      { value: '17', reviewer: 'Ann' },
    ])
    expect(run('report', 'ferry').stdout).toContain('2 open discrepancies, 1 confirmed')
    expect(run('explain', dead, 'ferry').stdout).toContain('Confirmed by Ann')
  })

  it('takes a decision back by a further line, and that back again', () => {
    const { dead, decide, lines, run, report } = desk()
    decide(dead, 'ferry', '--verdict', 'dismissed', '--reason', 'both-true')
    expect(decide(dead, 'ferry', '--undo').code).toBe(0)
    const state = () => report().findings.find(({ id }) => id === dead)?.review?.state
    expect(lines()).toHaveLength(2)
    expect(state()).toBeUndefined()
    const [, undo] = lines()
    const redone = run('decide', String(undo?.['id']), 'ferry', '--undo', '--reviewer', 'Ben')
    expect(redone.code).toBe(0)
    expect(lines()).toMatchObject([{}, { reviewer: 'Ann' }, { reviewer: 'Ben', undoes: undo?.['id'] }])
    expect(state()).toBe('dismissed')
  })

  it('takes the reviewer’s name from the environment, then from git', () => {
    const { folder, dead, lines } = desk()
    const args = ['decide', dead, 'ferry', '--verdict', 'follow-up']
    crossread(folder, args, { CROSSREAD_REVIEWER: 'Cleo' })
    execFileSync('git', ['init', '-q'], { cwd: folder })
    execFileSync('git', ['config', 'user.name', 'Dana'], { cwd: folder })
    crossread(folder, args, { CROSSREAD_REVIEWER: '' })
    expect(lines().map(({ reviewer }) => reviewer)).toEqual(['Cleo', 'Dana'])
  })

  it('says once how git would merge decisions', () => {
    const { folder, dead, decide } = desk()
    execFileSync('git', ['init', '-q'], { cwd: folder })
    const args = [dead, 'ferry', '--verdict', 'follow-up']
    expect(decide(...args).stderr).toMatch(/^warning: .*decisions\.jsonl merge=union/)
    expect(decide(...args).stderr).toBe('')
  })

  it('keeps decisions in the file of --ledger, for sources in several folders, too', () => {
    const { folder, dead, day, decide, run } = desk()
    writeFileSync(join(folder, 'selby-times.md'), FERRY[TIMES])
    const paths = ['ferry/harbour-gazette.md', 'selby-times.md']
    const args = ['--verdict', 'dismissed', '--reason', 'update']
    expectRefusal(decide(dead, ...paths, ...args), /^error: the sources lie in several folders, /)
    expect(decide(dead, ...paths, ...args, '--ledger', 'all.jsonl').code).toBe(0)
    expect(decide(day, 'ferry', ...args, '--ledger', 'all.jsonl').code).toBe(0)
    expect(run('report', ...paths, '--ledger', 'all.jsonl').stdout).toContain('2 set aside')
    expect(run('report', 'ferry').stdout).toContain('3 discrepancies')
    expect(run('ledger', 'stats', '--ledger', 'all.jsonl').stdout).toContain('2 decisions on 2 findings')
  })

  it('lists what was decided on one story under that one alone where stories share a ledger', () => {
    const { folder, dead, decide, run } = desk()
    mkdirSync(join(folder, 'other'))
    for (const [name, outlet] of [
      ['one', 'North Star'],
      ['two', 'South Star'],
    ] as const)
      writeFileSync(
        join(folder, `other/${name}.md`),
        `---\noutlet: ${outlet}\ntitle: A bridge opens\npublished: 2031-05-09\n---\nThe bridge opened on Monday.\n`,
      )
    decide(dead, 'ferry', '--verdict', 'confirmed', '--ledger', 'all.jsonl')
    const { stdout } = run('ledger', 'list', 'ferry', 'other', '--ledger', 'all.jsonl')
    expect(stdout).toContain('ferry: 1 finding decided')
    expect(stdout).not.toContain('Found no longer')
  })

  it.each([
    [
      'an unknown finding',
      ['ffffffff', 'ferry', '--verdict', 'confirmed'],
      /^error: no finding has the id "ffffffff" /,
    ],
    ['no verdict', ['ID', 'ferry'], /^error: no verdict is given; /],
    ['an unknown verdict', ['ID', 'ferry', '--verdict', 'maybe'], /^error: .*Given: "maybe"/],
    ['no reason', ['ID', 'ferry', '--verdict', 'dismissed'], /^error: a finding is dismissed for a reason, /],
    [
      'an unknown reason',
      ['ID', 'ferry', '--verdict', 'dismissed', '--reason', 'bored'],
      /^error: "bored" is no reason to dismiss a finding; choose from different-events, /,
    ],
    [
      'a reason without a preferred answer',
      ['ID', 'ferry', '--verdict', 'confirmed', '--reason', 'so it is'],
      /^error: --reason says why a finding is dismissed, or why an answer is preferred; /,
    ],
    [
      'an answer that nobody gives',
      ['ID', 'ferry', '--verdict', 'confirmed', '--prefer', 'Daily Nobody'],
      /^error: the finding has no answer "Daily Nobody": it has Harbour Gazette \("14"\), Selby Times \("17"\); /,
    ],
    [
      'no other finding',
      ['ID', 'ferry', '--verdict', 'duplicate'],
      /^error: a duplicate is one of another finding/,
    ],
    [
      'undo with a verdict',
      ['ID', 'ferry', '--undo', '--verdict', 'confirmed'],
      /^error: .*mutually exclusive/,
    ],
    [
      'undo of nothing',
      ['ID', 'ferry', '--undo'],
      /^error: no finding has the id "[0-9a-f]+" with a decision/,
    ],
    ['a missing folder', ['ID', 'nowhere', '--undo'], /^error: nowhere: there is no such file or folder; /],
    [
      'a ledger that is a folder',
      ['ID', 'ferry', '--verdict', 'confirmed', '--ledger', 'ferry'],
      /^error: ferry: /,
    ],
    [
      'a ledger in no folder',
      ['ID', 'ferry', '--verdict', 'confirmed', '--ledger', 'no/where.jsonl'],
      /^error: no\/where\.jsonl: there is no such folder; /,
    ],
    [
      'a name of nothing',
      ['ID', 'ferry', '--verdict', 'confirmed', '--reviewer', ' '],
      /^error: the reviewer has no name/,
    ],
  ] as const)('refuses %s', (_, args, message) => {
    const { folder, dead } = desk()
    const given = args.map((arg) => (arg === 'ID' ? dead : arg))
    const who: readonly string[] = args.some((arg) => arg === '--reviewer') ? [] : ['--reviewer', 'Ann']
    const { stdout, stderr, code } = crossread(folder, ['decide', ...given, ...who])
    // A path that leads nowhere is one problem, and that nothing was found in it another.
    expectRefusal({ stdout, stderr: `${stderr.split('\n')[0]}\n`, code }, message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('refuses to decide for nobody', () => {
    const { folder, dead } = desk()
    const env = { CROSSREAD_REVIEWER: '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    const refused = crossread(folder, ['decide', dead, 'ferry', '--verdict', 'confirmed'], env)
    expectRefusal(
      refused,
      /^error: a decision has a reviewer, and nobody is named; give your name with --reviewer, /,
    )
  })

  it('refuses to take back another’s decision by the finding, and names it', () => {
    const { folder, dead, decide } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    const refused = crossread(folder, ['decide', dead, 'ferry', '--undo', '--reviewer', 'Ben'])
    expectRefusal(refused, /^error: "Ben" has decided nothing on this finding, "Ann" has; /)
  })
})

describe('a changed source', () => {
  it('opens a finding again, with the old decision shown', () => {
    const { dead, decide, edit, report, run } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed', '--note', 'sure')
    edit('17', '19')
    const again = report().findings.find(({ level }) => level === 'quantity/differs')
    expect(again?.id).not.toBe(dead)
    expect(again).toMatchObject({
      decision: null,
      review: { state: 'open', current: [], earlier: [{ finding: dead, note: 'sure' }] },
    })
    const { stdout } = run('report', 'ferry')
    expect(stdout).toContain('3 discrepancies')
    expect(stdout).toContain('Open again: its answers have changed')
    expect(run('ledger', 'list', 'ferry').stdout).toContain('Open again, for the answers have changed (1)')
    edit('19', '17')
    expect(report().findings.find(({ id }) => id === dead)).toMatchObject({ review: { state: 'confirmed' } })
  })

  it('of another name changes nothing', () => {
    const { folder, dead, decide, report } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    renameSync(join(folder, TIMES), join(folder, 'ferry/a-times.md'))
    expect(report().findings.find(({ level }) => level === 'quantity/differs')).toMatchObject({
      review: { state: 'confirmed' },
    })
  })
})

describe('a broken line', () => {
  it('is named by file and line, and the rest is read', () => {
    const { folder, dead, day, decide, run } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    appendFileSync(join(folder, LEDGER), '{"v":1,"id"')
    expect(decide(day, 'ferry', '--verdict', 'follow-up').code).toBe(2)
    for (const args of [
      ['report', 'ferry'],
      ['ledger', 'list', 'ferry'],
      ['ledger', 'stats', 'ferry'],
    ]) {
      const { stdout, stderr, code } = run(...args)
      expect(stderr).toMatch(/^error: ferry\/decisions\.jsonl:2: this is no line of JSON [^\n]+\.\n$/)
      expect(code).toBe(2)
      expect(stdout).toMatch(/confirmed/i)
      expect(stdout).toMatch(/follow-up/i)
    }
  })
})

describe('crossread ledger', () => {
  it('lists what was decided by where it stands, as text and as JSON', () => {
    const { folder, dead, day, decide, run } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    crossread(folder, [
      'decide',
      dead,
      'ferry',
      '--verdict',
      'dismissed',
      '--reason',
      'wording',
      '--reviewer',
      'Ben',
    ])
    decide(day, 'ferry', '--verdict', 'follow-up', '--note', 'ask the harbour')
    const { stdout, code } = run('ledger', 'list', 'ferry')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^ferry: 2 findings decided, in ferry\/decisions\.jsonl\n\nReviewers disagree \(1\)\n/,
    )
    expect(stdout).toMatch(
      /Follow-up wanted \(1\)\n {2}[0-9a-f]{12} {2}.+\n {4}\d{4}-\d\d-\d\d Follow-up wanted by Ann: ask/,
    )
    expect(JSON.parse(run('ledger', 'list', 'ferry', '--json').stdout)).toMatchObject([
      {
        story: 'ferry',
        ledger: LEDGER,
        findings: [
          { id: expect.any(String), state: expect.stringMatching(/conflict|follow-up/) },
          { state: expect.stringMatching(/conflict|follow-up/) },
        ],
        bygone: [],
      },
    ])
  })

  it('counts how reviewers agree and how often each rule was right', () => {
    const { folder, dead, day, decide, run } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    decide(day, 'ferry', '--verdict', 'dismissed', '--reason', 'misread')
    const ben = ['ferry', '--verdict', 'confirmed', '--reviewer', 'Ben']
    crossread(folder, ['decide', dead, ...ben])
    const { stdout } = run('ledger', 'stats', 'ferry')
    expect(stdout).toContain('3 decisions on 2 findings by Ann (2) and Ben (1).')
    expect(stdout).toMatch(/date\/day-differs +0 confirmed {2}1 dismissed +0% +1 × Crossread misread a text/)
    expect(stdout).toMatch(/all rules +1 confirmed {2}1 dismissed +50%/)
    expect(stdout).toContain('kappa undefined: both gave one and the same verdict throughout')
    expect(JSON.parse(run('ledger', 'stats', 'ferry', '--json').stdout)).toMatchObject({
      precision: 0.5,
      agreement: [{ reviewers: ['Ann', 'Ben'], findings: 1, alike: 1, kappa: null }],
    })
  })

  it('prunes on demand what is found no longer, and says what', () => {
    const { folder, dead, day, decide, edit, lines, run } = desk()
    decide(dead, 'ferry', '--verdict', 'confirmed')
    decide(day, 'ferry', '--verdict', 'confirmed', '--note', 'by the log')
    edit('on Wednesday', 'in rough water')
    expect(run('report', 'ferry').stdout).toContain('1 decision on what is found no longer')
    expect(run('ledger', 'list', 'ferry').stdout).toContain('Found no longer (1)')
    const trial = run('ledger', 'prune', 'ferry', '--dry-run')
    expect(trial.stdout).toMatch(
      /^Would remove 1 decision:\n.+\n +\S+ Confirmed by Ann: by the log; the answers then were /,
    )
    expect(lines()).toHaveLength(2)
    expectRefusal(
      run('ledger', 'prune', TIMES),
      /^error: ferry\/selby-times\.md: decisions are pruned by all sources/,
    )
    expect(run('ledger', 'prune', 'ferry').stdout).toBe(trial.stdout.replace('Would remove', 'Removed'))
    expect(lines()).toMatchObject([{ finding: dead }])
    expect(run('ledger', 'prune', 'ferry').stdout).toMatch(
      /^Every decision is about a finding that still occurs/,
    )
    writeFileSync(join(folder, 'ferry/broken.md'), new Uint8Array([0, 1, 2]))
    const { stderr, code } = run('ledger', 'prune', 'ferry')
    expect(stderr).toMatch(/not every source could be read, [^\n]+\.\n$/)
    expect(code).toBe(2)
  })

  it('says that there is nothing yet', () => {
    const { run } = desk()
    expect(run('ledger', 'list', 'ferry').stdout).toBe('No decisions yet.\n')
    expect(run('ledger', 'stats').stdout).toBe('No decisions yet.\n')
    expectRefusal(run('ledger'), /^error: crossread ledger needs a command: list, stats or prune; /)
  })
})
