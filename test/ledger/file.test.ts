import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  appendEntry,
  LEDGER_FILE,
  ledgerMark,
  ledgerPath,
  pruneLedger,
  readLedger,
} from '../../src/ledger/index.ts'
import { lineOf } from '../../src/ledger/line.ts'
import { folderWith } from '../folder.ts'
import { at, decision, undo } from './lines.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds: processes start slowly where many tests run at once. */
const LONG = 120_000

function newLedger(content?: string): string {
  return join(folderWith(content === undefined ? {} : { [LEDGER_FILE]: content }), LEDGER_FILE)
}

interface Writer {
  /** Ids that were acknowledged so far. */
  readonly acknowledged: readonly string[]
  /** Resolves when there are so many of them. */
  reached(count: number): Promise<void>
  kill(): Promise<void>
  readonly ended: Promise<unknown>
}

function startWriter(...args: readonly string[]): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  const acknowledged: string[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  createInterface({ input: child.stdout }).on('line', (id) => {
    acknowledged.push(id)
    for (const { count, resolve } of waiting) if (acknowledged.length >= count) resolve()
  })
  return {
    acknowledged,
    ended,
    reached: (count) => new Promise((resolve) => waiting.push({ count, resolve })),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const idsIn = async (path: string): Promise<string[]> => (await readLedger(path)).entries.map(({ id }) => id)

describe('ledgerPath', () => {
  it.each([
    ['sources/fire', undefined, join('sources/fire', LEDGER_FILE)],
    ['sources/fire', 'all.jsonl', 'all.jsonl'],
    [null, 'all.jsonl', 'all.jsonl'],
    [null, undefined, null],
  ] as const)('of %j and %j is %j', (folder, given, expected) => {
    expect(ledgerPath(folder, given)).toBe(expected)
  })
})

describe('appendEntry', () => {
  it('makes the file, adds one line each, and leaves nothing else behind', async () => {
    const path = newLedger()
    await appendEntry(path, decision())
    await appendEntry(path, undo('line-1'))
    expect(readFileSync(path, 'utf8')).toBe(lineOf(decision()) + lineOf(undo('line-1')))
    expect(readdirSync(join(path, '..'))).toEqual([LEDGER_FILE])
  })

  it('writes a line once where it is tried again', async () => {
    const path = newLedger()
    await appendEntry(path, decision())
    await appendEntry(path, decision())
    expect(readFileSync(path, 'utf8')).toBe(lineOf(decision()))
  })

  it.each([
    ['a line without line feed', lineOf(decision()).trimEnd(), 0],
    ['half a line', lineOf(decision()).slice(0, 40), 1],
    ['a line of zeros, as a power failure leaves them', '\0'.repeat(64), 0],
    ['half a character', Buffer.from('{"é').subarray(0, 3).toString('latin1'), 1],
  ])('first ends %s', async (_, before, broken) => {
    const path = newLedger(before)
    await appendEntry(path, decision({ id: 'own', time: at(5) }))
    const contents = await readLedger(path)
    expect(contents.entries.map(({ id }) => id)).toContain('own')
    expect(contents.broken).toHaveLength(broken)
    expect(readFileSync(path, 'utf8').startsWith(`${before}\n`)).toBe(true)
  })

  it('writes its line anew where it stands in the text of another', async () => {
    const path = newLedger(`{"note":${JSON.stringify(lineOf(decision()))}${lineOf(decision()).trimEnd()}`)
    await appendEntry(path, decision())
    expect(await idsIn(path)).toEqual(['line-1'])
  })

  it('does not follow a link, which might lead anywhere', async () => {
    const path = newLedger()
    const target = join(path, '../victim')
    writeFileSync(target, 'untouched')
    symlinkSync(target, path)
    await expect(appendEntry(path, decision())).rejects.toThrow(/decisions\.jsonl: the ledger is a link; /)
    expect(readFileSync(target, 'utf8')).toBe('untouched')
  })

  it.each([
    ['a folder', (path: string) => mkdirSync(path), /: (?:this is a folder|this is no regular file); /],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), /: this is no regular file; /],
  ])('says what is wrong where there is %s', async (_, put, message) => {
    const path = newLedger()
    put(path)
    await expect(appendEntry(path, decision())).rejects.toThrow(message)
    await expect(readLedger(path)).rejects.toThrow(message)
  })

  it('says what is wrong where there is no folder', async () => {
    const path = join(newLedger(), 'nowhere', LEDGER_FILE)
    await expect(appendEntry(path, decision())).rejects.toThrow(/: there is no such folder; /)
    expect(await idsIn(path)).toEqual([])
  })

  it('breaks the lock of a process that is gone', async () => {
    const path = newLedger()
    const gone = spawn(process.execPath, ['-e', '0'])
    await once(gone, 'exit')
    const lock = join(path, `../.${LEDGER_FILE}.lock`)
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid: gone.pid, token: 'old' }))
    await appendEntry(path, decision())
    expect(await idsIn(path)).toEqual(['line-1'])
    expect(readdirSync(join(path, '..'))).toEqual([LEDGER_FILE])
  })
})

describe('several processes', () => {
  it('lose nothing where they append at once', { timeout: LONG }, async () => {
    const path = newLedger()
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter('append', path, name, '25'))
    await Promise.all(writers.map(({ ended }) => ended))
    const { entries, broken } = await readLedger(path)
    expect(broken).toEqual([])
    expect(writers.map(({ acknowledged }) => acknowledged.length)).toEqual([25, 25, 25, 25])
    expect(entries.map(({ id }) => id).sort()).toEqual(
      writers.flatMap(({ acknowledged }) => acknowledged).sort(),
    )
  })

  it('lose nothing where one prunes at the same time', { timeout: LONG }, async () => {
    const path = newLedger()
    const writers = ['a', 'b', 'c'].map((name) => startWriter('append', path, name, '25'))
    const pruner = startWriter('prune', path, '20')
    await Promise.all([...writers, pruner].map(({ ended }) => ended))
    await pruneLedger(path, ({ finding }) => finding === 'unwanted')
    const { entries, broken } = await readLedger(path)
    expect(broken).toEqual([])
    expect(entries.map(({ id }) => id).sort()).toEqual(
      writers.flatMap(({ acknowledged }) => acknowledged).sort(),
    )
    expect(entries).toHaveLength(75)
  })

  it('lose no acknowledged decision to a kill -9, and go on after it', { timeout: LONG }, async () => {
    const path = newLedger()
    const writers = ['a', 'b', 'c'].map((name) => startWriter('append', path, name, '100000'))
    await Promise.all(writers.map((writer, i) => writer.reached(8 + 3 * i)))
    for (const writer of writers) await writer.kill()
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    expect(acknowledged.length).toBeGreaterThan(30)
    await appendEntry(path, decision({ id: 'after' }))
    const ids = new Set(await idsIn(path))
    expect([...acknowledged, 'after'].filter((id) => !ids.has(id))).toEqual([])
    expect((await readLedger(path)).broken.length).toBeLessThanOrEqual(writers.length)
  })
})

describe('pruneLedger', () => {
  it('takes out what is unwanted with its undos, and keeps every other byte', async () => {
    const kept = [lineOf(decision()), 'broken\n', lineOf(undo('line-1')), '{"v":9,"new":true}\n']
    const out = [
      lineOf(undo('undo-gone', { id: 'redo' })),
      lineOf(decision({ id: 'gone', finding: 'unwanted' })),
      lineOf(undo('gone')),
    ]
    const [a = '', b = '', c = ''] = out
    const path = newLedger([kept[0], a, kept[1], b, kept[2], c, kept[3]].join(''))
    const removed = await pruneLedger(path, ({ finding }) => finding === 'unwanted')
    expect(removed.map(({ id }) => id)).toEqual(['redo', 'gone', 'undo-gone'])
    expect(readFileSync(path, 'utf8')).toBe(kept.join(''))
    expect(readdirSync(join(path, '..'))).toEqual([LEDGER_FILE])
  })

  it('leaves the file alone where there is nothing to take out, and makes none', async () => {
    const path = newLedger(lineOf(decision()).trimEnd())
    const mark = await ledgerMark(path)
    expect(await pruneLedger(path, () => false)).toEqual([])
    expect(await ledgerMark(path)).toBe(mark)
    const none = newLedger()
    expect(await pruneLedger(none, () => true)).toEqual([])
    expect(await ledgerMark(none)).toBe('')
  })
})

describe('ledgerMark', () => {
  it('changes with every append', async () => {
    const path = newLedger()
    const marks = [await ledgerMark(path)]
    for (const id of ['a', 'b']) {
      await appendEntry(path, decision({ id }))
      marks.push(await ledgerMark(path))
    }
    expect(new Set(marks).size).toBe(3)
  })
})

describe('git', () => {
  /** A repository whose two branches have each added decisions to a common ledger, merged. */
  async function merged(attributes: string): Promise<{ path: string; conflict: boolean }> {
    const path = newLedger()
    const cwd = join(path, '..')
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], {
        cwd,
        stdio: 'pipe',
      })
    const commit = () => {
      git('add', '-A')
      git('commit', '-q', '-m', 'decisions')
    }
    git('init', '-q', '-b', 'main')
    if (attributes !== '') appendFileSync(join(cwd, '.gitattributes'), attributes)
    await appendEntry(path, decision({ id: 'common', time: at(0) }))
    commit()
    git('checkout', '-q', '-b', 'ben')
    await appendEntry(path, decision({ id: 'ben', time: at(1), reviewer: 'Ben', verdict: 'dismissed' }))
    commit()
    git('checkout', '-q', 'main')
    await appendEntry(path, decision({ id: 'ann', time: at(2), verdict: 'follow-up' }))
    await appendEntry(path, undo('common', { time: at(3) }))
    commit()
    try {
      git('merge', '-q', '--no-edit', 'ben')
      return { path, conflict: false }
    } catch {
      return { path, conflict: true }
    }
  }

  it('merges two branches’ decisions line by line', async () => {
    const { path, conflict } = await merged(`${LEDGER_FILE} merge=union\n`)
    expect(conflict).toBe(false)
    const { entries, broken } = await readLedger(path)
    expect(broken).toEqual([])
    expect(entries.map(({ id }) => id)).toEqual(['common', 'ben', 'ann', 'undo-common'])
  })

  it('that was not told to merge so leaves marks, and every decision is read between them', async () => {
    const { path, conflict } = await merged('')
    expect(conflict).toBe(true)
    const { entries, broken } = await readLedger(path)
    expect(entries.map(({ id }) => id)).toEqual(['common', 'ben', 'ann', 'undo-common'])
    expect(broken.map(({ problem }) => problem.what)).toEqual(
      Array.from({ length: 3 }, () => 'this is a mark of a git merge conflict'),
    )
  })
})
