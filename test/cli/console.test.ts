import { Writable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createConsole } from '../../src/cli/console.ts'

class Screen extends Writable {
  readonly isTTY: boolean
  text = ''
  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }
  // A terminal's cursor, which this one does not have.
  cursorTo(): void {}
  moveCursor(): void {}
  clearLine(): void {}
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

const LOUD = { quiet: false, verbose: false }

async function progressOn(
  isTTY: boolean,
  loudness = LOUD,
  env: Record<string, string> = {},
): Promise<string> {
  const [stdout, stderr] = [new Screen(isTTY), new Screen(isTTY)]
  const console = createConsole({ stdout, stderr, env }, loudness)
  await console.progress('pier (1 of 2)')
  await console.progress('quay (2 of 2)')
  console.settle()
  expect(stdout.text).toBe('')
  return stderr.text
}

afterEach(() => vi.unstubAllEnvs())

describe('createConsole', () => {
  it('shows progress on a terminal', async () => {
    vi.stubEnv('CI', undefined)
    vi.stubEnv('TERM', 'xterm')
    const shown = await progressOn(true)
    expect(shown).toContain('pier (1 of 2)')
    expect(shown).toContain('quay (2 of 2)')
  })

  it('shows none in a pipe, with --quiet, or on a terminal that cannot move its cursor', async () => {
    expect(await progressOn(false)).toBe('')
    expect(await progressOn(true, { quiet: true, verbose: false })).toBe('')
    expect(await progressOn(true, LOUD, { TERM: 'dumb' })).toBe('')
  })

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal (%s) with %j uses colour: %s', (isTTY, env, color) => {
    expect(createConsole({ stdout: new Screen(isTTY), stderr: new Screen(isTTY), env }, LOUD).color).toBe(
      color,
    )
  })
})
