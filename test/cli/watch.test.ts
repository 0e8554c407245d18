import { spawn } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { ferrySource, repositoryWith, write } from './check/repository.ts'
import { MAIN } from './command.ts'

it('crossread watch prints what a change changes, and ends when it is interrupted', {
  timeout: 60_000,
}, async () => {
  const folder = repositoryWith()
  const child = spawn(process.execPath, [MAIN, 'watch', 'in'], { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  const waiting: { readonly pattern: RegExp; readonly done: () => void }[] = []
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more
    for (const { pattern, done } of waiting) if (pattern.test(text)) done()
  })
  const shows = (pattern: RegExp): Promise<void> =>
    pattern.test(text) ? Promise.resolve() : new Promise((done) => waiting.push({ pattern, done }))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))

  await shows(/Watching in; Ctrl-C ends it\./u)
  write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 21, 'Tuesday') })
  await shows(/\+ in\/ferry\/\S+: .*North Star “21/u)
  write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 14, 'Tuesday') })
  await shows(/- gone: .*North Star “21/u)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
