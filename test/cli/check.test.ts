import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, ferrySource, git, repositoryWith, write } from './check/repository.ts'
import { crossread, ferryFolder, MAIN, type Run } from './command.ts'

interface Listed {
  readonly id: string
  readonly standing: string
  readonly level: string
  readonly readings: readonly {
    readonly outlet: string
    readonly exact: string
    readonly location: {
      readonly path: string
      readonly start: { readonly line: number; readonly column: number }
    }
  }[]
}

/** Findings as `--format json` lists them. */
function listed({ stdout }: Run): readonly Listed[] {
  return JSON.parse(stdout).findings
}

const standings = (run: Run): string[] => [...new Set(listed(run).map(({ standing }) => standing))].sort()
const check = (folder: string, ...args: string[]): Run => crossread(folder, ['check', 'in', ...args])
const since = (folder: string, ...args: string[]): Run =>
  check(folder, '--since', 'main', '--format', 'json', ...args)

function branched(files: Readonly<Record<string, string>> = {}): string {
  const folder = repositoryWith(files)
  git(folder, 'switch', '--quiet', '--create', 'branch')
  return folder
}

describe('crossread check --since', () => {
  it('passes where nothing is new, and counts what was there', () => {
    const run = since(branched())
    expect(run.code).toBe(0)
    expect(standings(run)).toEqual(['untouched'])
  })

  it('fails for a new source that contradicts the others, and points at it', () => {
    const folder = branched()
    write(folder, { 'in/ferry/north star.md': ferrySource('North Star', 21, 'Tuesday') })
    const run = since(folder)
    expect(run.code).toBe(1)
    const failing = listed(run).filter(({ standing }) => standing === 'failing')
    expect(
      failing.some(({ readings: [main] }) => main?.outlet === 'North Star' && main.exact.includes('21')),
    ).toBe(true)
    expect(failing.every(({ readings: [main] }) => main?.location.path === 'in/ferry/north star.md')).toBe(
      true,
    )
  })

  it('passes for a new story whose sources agree, beside one whose sources do not', () => {
    const folder = branched()
    write(folder, {
      'in/quay/a.md': '---\noutlet: A\ntitle: Quay opens\n---\nThe quay opened on Monday.\n',
      'in/quay/b.md': '---\noutlet: B\ntitle: Quay open\n---\nThe quay opened on Monday, the mayor said.\n',
    })
    const run = since(folder)
    expect(run.code).toBe(0)
    expect(standings(run)).toEqual(['untouched'])
  })

  it('fails for an old source whose value is edited', () => {
    const folder = branched()
    write(folder, { 'in/ferry/selby-times.md': ferrySource('Selby Times', 19, 'Wednesday') })
    commit(folder)
    const run = since(folder)
    expect(run.code).toBe(1)
    expect(listed(run)[0]?.readings[0]).toMatchObject({ outlet: 'Selby Times' })
  })

  it('passes where a source is deleted', () => {
    const folder = branched()
    rmSync(join(folder, 'in/ferry/selby-times.md'))
    commit(folder)
    expect(since(folder).code).toBe(0)
  })

  it('passes where a file is renamed, and ids stay', () => {
    const folder = branched()
    const before = listed(since(folder)).map(({ id }) => id)
    git(folder, 'mv', 'in/ferry/selby-times.md', 'in/ferry/1 “Times” ü.md')
    commit(folder)
    const run = since(folder)
    expect(run.code).toBe(0)
    expect(
      listed(run)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...before].sort())
    expect(run.stdout).toContain('in/ferry/1 “Times” ü.md')
  })

  it('counts of a merge only what this branch adds', () => {
    const folder = branched()
    write(folder, { 'notes.txt': 'mine' })
    commit(folder)
    git(folder, 'switch', '--quiet', 'main')
    write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 21, 'Tuesday') })
    commit(folder)
    git(folder, 'switch', '--quiet', 'branch')
    git(folder, 'merge', '--quiet', '--no-edit', 'main')
    expect(since(folder).code).toBe(0)
  })

  it('takes all sources of a story for new whose settings have changed', () => {
    const folder = branched()
    write(folder, { 'in/ferry/story.yaml': 'title: The Alder\n' })
    expect(since(folder).code).toBe(1)
  })

  it('works with a detached head', () => {
    const folder = branched()
    write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 21, 'Tuesday') })
    commit(folder)
    git(folder, 'checkout', '--quiet', '--detach')
    expect(since(folder).code).toBe(1)
  })

  it('is our failure, not a finding, in a shallow clone and outside of a repository', () => {
    const folder = repositoryWith()
    write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 21, 'Tuesday') })
    commit(folder)
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, 'copy')
    const shallow = check(join(folder, 'copy'), '--since', 'HEAD~1')
    expect([shallow.code, shallow.stdout]).toEqual([2, ''])
    expect(shallow.stderr).toMatch(/^error: git knows no commit "HEAD~1" in this shallow clone; fetch it/u)
    const outside = crossread(ferryFolder(), ['check', 'ferry', '--since', 'main'])
    expect([outside.code, outside.stdout]).toEqual([2, ''])
    expect(outside.stderr).toMatch(/is in no git repository/u)
  })
})

describe('crossread check --new', () => {
  it('fails only for findings that touch the files named', () => {
    const folder = repositoryWith({ 'in/ferry/north-star.md': ferrySource('North Star', 14, 'Tuesday') })
    const run = check(folder, '--format', 'json', '--new', 'in/ferry/north-star.md')
    expect(run.code).toBe(1)
    expect(
      listed(run)
        .filter(({ standing }) => standing === 'failing')
        .every(({ readings: [main] }) => main?.outlet === 'North Star'),
    ).toBe(true)
    expect(standings(run)).toContain('untouched')
  })

  it('refuses a file that is not there', () => {
    const run = check(repositoryWith(), '--new', 'in/ferry/none.md')
    expect(run.code).toBe(2)
    expect(run.stderr).toBe('error: in/ferry/none.md: there is no such file; check what --new names.\n')
  })
})

describe('the baseline', () => {
  it('makes what is known pass, names what is stale, and is pruned on demand', () => {
    const folder = repositoryWith()
    const written = check(folder, '--baseline', 'known.json', '--write-baseline')
    expect([written.code, written.stderr]).toEqual([0, ''])
    expect(written.stdout).toMatch(/^known\.json: \d+ findings are known now\.\n$/u)
    expect(check(folder, '--baseline', 'known.json').code).toBe(0)

    write(folder, { 'in/ferry/selby-times.md': ferrySource('Selby Times', 19, 'Wednesday') })
    const changed = check(folder, '--baseline', 'known.json', '--prune-baseline')
    expect(changed.code).toBe(1)
    expect(changed.stdout).toContain('answer')
    const pruned = check(folder, '--baseline', 'known.json', '--format', 'json')
    expect(JSON.parse(pruned.stdout).stale).toEqual([])
    expect(pruned.code).toBe(1)
  })

  it('knows a finding still when its file has been renamed', () => {
    const folder = repositoryWith()
    check(folder, '--baseline', 'known.json', '--write-baseline')
    renameSync(join(folder, 'in/ferry/selby-times.md'), join(folder, 'in/ferry/a.md'))
    expect(check(folder, '--baseline', 'known.json').code).toBe(0)
  })

  it('is refused where it is missing or broken', () => {
    const folder = repositoryWith({ 'broken.json': '{' })
    for (const [file, message] of [
      ['none.json', /^error: none\.json: the baseline cannot be read; write one with --write-baseline\.\n$/u],
      ['broken.json', /^error: broken\.json: this is no JSON/u],
    ] as const) {
      const run = check(folder, '--baseline', file)
      expect([run.code, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toMatch(message)
    }
  })
})

describe('what fails', () => {
  const folderOf = () => repositoryWith()
  it.each([
    [['--fail-on', 'inconsistency'], 0],
    [['--fail-on', 'discrepancy'], 1],
    [['--min-confidence', '1'], 0],
    [['--max-findings', '50'], 0],
    [['--max-findings', '0'], 1],
  ])('%j exits with %i', (args, code) => {
    const run = check(folderOf(), ...args)
    expect([run.code, run.stderr]).toEqual([code, ''])
  })

  it.each([
    [
      ['--fail-on', 'discrepancies'],
      /^error: "discrepancies" is no kind of finding; did you mean discrepancy\.\n$/u,
    ],
    [['--min-severity', 'grave'], /^error: Invalid values: Argument: min-severity/u],
    [['--min-confidence', '80'], /^error: --min-confidence is no number from 0 to 1/u],
    [['--max-findings', '-1'], /^error: /u],
    [['--format', 'sarf'], /^error: "sarf" is no format of the gate; did you mean sarif\.\n$/u],
    [
      ['--format', 'json', '--format', 'sarif'],
      /^error: two formats would be written to standard output; give sarif a file of its own: --format sarif=FILE\.\n$/u,
    ],
    [['--since', 'main', '--new', 'a.md'], /^error: /u],
    [['--prune-baseline'], /^error: there is no baseline to prune; name it with --baseline\.\n$/u],
    [['--nonsense'], /^error: Unknown argument: nonsense/u],
  ])('%j is a mistake in the call', (args, message) => {
    const run = check(folderOf(), ...args)
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
  })

  it('is never clean where a source cannot be read, whatever else is found', () => {
    const folder = repositoryWith({ 'in/ferry/broken.md': '---\npublished: soon\n---\nIt sank.' })
    const run = check(folder, '--format', 'json', '--max-findings', '99')
    expect(run.code).toBe(2)
    expect(JSON.parse(run.stdout).problems).toEqual([
      expect.objectContaining({ path: 'in/ferry/broken.md', line: 2 }),
    ])
    expect(run.stderr).toMatch(/^error: in\/ferry\/broken\.md:2: /u)
  })

  it('is our failure where one path of several is missing, also with a file for the output', () => {
    const folder = repositoryWith()
    const run = crossread(folder, ['check', 'in', 'none', '--format', 'json', '--output-file', 'out.json'])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).verdict).toBe('error')
  })

  it('is our failure where an output cannot be written', () => {
    const folder = repositoryWith({ taken: 'a file' })
    const run = check(folder, '--format', 'json=taken/out.json')
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^error: /u)
  })
})

describe('outputs', () => {
  it('go each to its place', () => {
    const folder = repositoryWith()
    const run = check(
      folder,
      '--format',
      'stylish',
      '--format',
      'sarif=out/a.sarif,junit=out/a.xml',
      '--format',
      'gitlab=out/a.json',
    )
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('in/ferry/harbour-gazette.md\n')
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'a.sarif', 'a.xml'])
  })

  it('give the line and column of the words in the file, also after astral characters', () => {
    const folder = repositoryWith()
    const text = ferrySource('Selby Times', 17, 'Wednesday').replace(
      'The ferry Alder',
      '😀😀 The ferry Alder',
    )
    write(folder, { 'in/ferry/selby-times.md': text })
    const [finding] = listed(check(folder, '--format', 'json')).filter(({ level }) =>
      level.startsWith('quantity/'),
    )
    for (const { exact, location } of finding?.readings ?? []) {
      const { path, start } = location
      const line = readFileSync(join(folder, path), 'utf8').split('\n')[start.line - 1] ?? ''
      expect(line.slice(start.column - 1)).toMatch(new RegExp(`^${exact}`, 'u'))
    }
  })
})

describe('decisions', () => {
  it('count as reviewed', () => {
    const folder = repositoryWith()
    const open = listed(check(folder, '--format', 'json'))
    expect(open.length).toBeGreaterThan(0)
    for (const { id } of open) {
      const run = crossread(folder, [
        'decide',
        id,
        'in/ferry',
        '--verdict',
        'dismissed',
        '--reason',
        'other',
        '--reviewer',
        'Mia',
      ])
      expect(run.code).toBe(0)
    }
    const run = check(folder, '--format', 'json')
    expect(run.code).toBe(0)
    expect(standings(run)).toEqual(['reviewed'])
    expect(JSON.parse(check(folder, '--format', 'sarif').stdout).runs[0].results).toHaveLength(open.length)
    expect(JSON.parse(check(folder, '--format', 'sarif', '--no-suppressed').stdout).runs[0].results).toEqual(
      [],
    )
  })

  it('that cannot be read fail the run', () => {
    const folder = repositoryWith({ 'in/ferry/decisions.jsonl': 'nonsense\n' })
    const run = check(folder, '--format', 'json')
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^error: in\/ferry\/decisions\.jsonl:1: /u)
  })
})

describe('settings', () => {
  it.each([
    ['crossread.config.json', '{ "paths": ["in"], "failOn": ["inconsistency"] }'],
    ['crossread.config.yaml', '# ours\npaths: [in]\nfailOn: [inconsistency]\n'],
    ['crossread.config.mjs', "export default { paths: ['in'], failOn: ['inconsistency'] }\n"],
  ])('are found upwards in %s, and flags win', (name, text) => {
    const folder = repositoryWith({ [name]: text })
    expect(crossread(join(folder, 'in/ferry'), ['check']).code).toBe(0)
    expect(crossread(folder, ['check']).code).toBe(0)
    expect(crossread(folder, ['check', '--fail-on', 'discrepancy']).code).toBe(1)
  })

  it('switch levels off, give others a severity, and rule some folders otherwise', () => {
    const level = listed(check(repositoryWith(), '--format', 'json')).map((finding) => finding.level)
    const off = Object.fromEntries(level.map((each) => [each, 'off']))
    const of = (settings: object) =>
      check(repositoryWith({ 'crossread.config.json': JSON.stringify(settings) }), '--format', 'json')
    expect(of({ levels: off }).code).toBe(0)
    expect(
      of({ levels: Object.fromEntries(level.map((each) => [each, 'low'])), minSeverity: 'medium' }).code,
    ).toBe(0)
    expect(of({ overrides: [{ files: ['in/ferry/**'], levels: off }] }).code).toBe(0)
    expect(of({ overrides: [{ files: ['in/other/**'], levels: off }] }).code).toBe(1)
  })

  it('are printed as a run would go by them', () => {
    const folder = repositoryWith({ 'crossread.config.yaml': 'minSeverity: medium\nbaseline: known.json\n' })
    const run = crossread(join(folder, 'in'), ['check', '--print-config', '--max-findings', '3'])
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({
      paths: ['sources'],
      minSeverity: 'medium',
      maxFindings: 3,
      baseline: '../known.json',
      failOn: ['discrepancy', 'inconsistency'],
      formats: ['stylish'],
    })
  })

  it.each([
    [
      'an unknown key',
      'crossread.config.yaml',
      'paths: [in]\nminSeverty: low\n',
      'crossread.config.yaml:2: there is no setting "minSeverty"; did you mean minSeverity.',
    ],
    [
      'an unknown key in JSON',
      'crossread.config.json',
      '{\n  "fail-on": []\n}',
      'crossread.config.json:2: there is no setting "fail-on"; did you mean failOn.',
    ],
    [
      'an unknown key of an override',
      'crossread.config.yaml',
      'overrides:\n  - files: [a]\n    level: {}\n',
      'crossread.config.yaml:3: there is no setting "level" in overrides.0; did you mean levels.',
    ],
    [
      'an unknown level',
      'crossread.config.yaml',
      'levels:\n  quote/word-differ: off\n',
      'crossread.config.yaml: there is no level "quote/word-differ"; did you mean quote/words-differ.',
    ],
    ['broken YAML', 'crossread.config.yaml', 'paths: [in\n', 'crossread.config.yaml:'],
    [
      'a wrong value',
      'crossread.config.yaml',
      'paths: [in]\nmaxFindings: many\n',
      'crossread.config.yaml:2: the settings are not valid (`maxFindings`:',
    ],
    [
      'a module that throws',
      'crossread.config.mjs',
      "throw new Error('no')\n",
      'crossread.config.mjs: the settings cannot be loaded (Error: no); mend the module.',
    ],
  ])('are refused where there is %s', (_, name, text, message) => {
    const folder = repositoryWith({ [name]: text })
    const run = crossread(folder, ['check'])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(message)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('that are named and missing are refused', () => {
    const run = check(repositoryWith(), '--config', 'none.yaml')
    expect([run.code, run.stderr]).toEqual([
      2,
      'error: none.yaml: the settings cannot be read; check the path.\n',
    ])
  })
})

describe('the cache', () => {
  const cacheOf = (folder: string) => join(folder, '.crossread/cache')
  const entries = (folder: string) => readdirSync(cacheOf(folder)).filter((name) => name.endsWith('.json'))
  const cached = (run: Run) => /(\d+) of them from the cache/u.exec(run.stderr)?.[1]

  it('does only the work of a story that has changed, and finds the same', () => {
    const folder = repositoryWith({
      'in/quay/a.md': ferrySource('A', 3, 'Monday'),
      'in/quay/b.md': ferrySource('B', 4, 'Monday'),
    })
    const first = check(folder, '--format', 'json', '--verbose')
    const second = check(folder, '--format', 'json', '--verbose')
    expect([cached(first), cached(second)]).toEqual(['0', '2'])
    expect(second.stdout).toBe(first.stdout)
    write(folder, { 'in/quay/b.md': ferrySource('B', 5, 'Monday') })
    expect(cached(check(folder, '--verbose'))).toBe('1')
    expect(git(folder, 'status', '--porcelain')).not.toContain('.crossread')
  })

  it('works out anew what is damaged, and what is deleted', () => {
    const folder = repositoryWith()
    const first = check(folder, '--format', 'json')
    for (const name of entries(folder)) writeFileSync(join(cacheOf(folder), name), 'nonsense')
    const second = check(folder, '--format', 'json', '--verbose')
    expect([second.stdout, cached(second)]).toEqual([first.stdout, '0'])
    expect(cached(check(folder, '--format', 'json', '--verbose'))).toBe('1')
    rmSync(join(folder, '.crossread'), { recursive: true })
    expect(check(folder, '--format', 'json').stdout).toBe(first.stdout)
  })

  it('is left alone with --no-cache, and lies where it is told to', () => {
    const folder = repositoryWith()
    check(folder, '--no-cache')
    expect(existsSync(join(folder, '.crossread'))).toBe(false)
    check(folder, '--cache-folder', 'elsewhere')
    expect(readdirSync(join(folder, 'elsewhere')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('is safe under runs at once', async () => {
    const folder = repositoryWith()
    const runs = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const child = spawn(process.execPath, [MAIN, 'check', 'in', '--format', 'json'], { cwd: folder })
        let stdout = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          stdout += text
        })
        const code = await new Promise((resolve) => child.on('close', resolve))
        return { stdout, code }
      }),
    )
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1)
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1])
    expect(entries(folder)).toHaveLength(1)
    expect(readdirSync(cacheOf(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
