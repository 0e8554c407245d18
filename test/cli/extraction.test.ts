import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/read/index.ts'
import { mentionsSchema } from '../../src/report/schema.ts'
import { PAGE } from '../read/page.ts'
import { crossread, ferryFolder } from './command.ts'

interface Line {
  readonly file: string
  readonly source: string
  readonly published: string | null
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('crossread mentions', () => {
  it('prints a line for each source in the order given, in the form of the contract', () => {
    const folder = ferryFolder({ 'page.txt': PAGE })
    const paths = ['ferry/selby-times.md', 'page.txt', 'ferry/harbour-gazette.md']
    const { stdout, stderr, code } = crossread(folder, [
      'mentions',
      ...paths,
      '--format',
      'jsonl',
      '--captured',
      '2025-07-17',
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(linesOf(stdout).map(({ file, source, published }) => [file, source, published])).toEqual([
      ['selby-times.md', 'selby-times', '2031-05-08'],
      ['page.txt', 'north-quay-times', '2025-07-14'],
      ['page.txt', 'capital-herald', '2025-07-11'],
      ['harbour-gazette.md', 'harbour-gazette', '2031-05-08'],
    ])
    for (const line of linesOf(stdout)) mentionsSchema.parse(line)
  })

  it('prints words that stand where it says', async () => {
    const folder = ferryFolder()
    const { found } = await readArticles([join(folder, 'ferry')])
    const texts = new Map(found.map(({ id, text }) => [id, text]))
    const lines = linesOf(crossread(folder, ['mentions', 'ferry']).stdout).map((line) =>
      mentionsSchema.parse(line),
    )
    const mentions = lines.flatMap(({ source, mentions }) =>
      mentions.map((mention) => ({ source, ...mention })),
    )
    expect(mentions.length).toBeGreaterThan(10)
    for (const { source, exact, span } of mentions)
      expect(texts.get(source)?.slice(span.start, span.end)).toBe(exact)
    expect(mentions).toContainEqual(
      expect.objectContaining({
        kind: 'date',
        exact: 'Tuesday',
        timex3: expect.objectContaining({ value: '2031-05-06' }),
      }),
    )
    expect(mentions).toContainEqual(expect.objectContaining({ kind: 'quantity', value: 212, bound: '=' }))
    expect(mentions).toContainEqual(expect.objectContaining({ kind: 'person', canonical: 'Anna Brandt' }))
  })

  it('goes on after a file it cannot read', () => {
    const { stdout, stderr, code } = crossread(ferryFolder({ 'bad.md': '' }), [
      'mentions',
      'bad.md',
      'ferry/selby-times.md',
    ])
    expect(stderr).toBe('error: bad.md: the file is empty; put an article in it or remove it.\n')
    expect(linesOf(stdout)).toHaveLength(1)
    expect(code).toBe(2)
  })

  it('takes it calmly when the reader stops early', () => {
    const main = join(import.meta.dirname, '../../dist/cli/main.js')
    const script = `"${process.execPath}" "${main}" mentions ferry ferry/../ferry/selby-times.md | head -c 1; echo " \${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ferryFolder(), encoding: 'utf8' })
    expect(stdout).toBe('{ 0\n')
    expect(stderr).not.toContain('EPIPE')
  })
})

describe('crossread claims', () => {
  it('prints what each source claims, in the order given', () => {
    const { stdout, code } = crossread(ferryFolder(), [
      'claims',
      'ferry/selby-times.md',
      'ferry/harbour-gazette.md',
    ])
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ source }) => source)).toEqual(['selby-times', 'harbour-gazette'])
    expect(lines[0].claims).toContainEqual(
      expect.objectContaining({ dimension: 'quantity', value: 17, polarity: 'positive' }),
    )
  })
})
