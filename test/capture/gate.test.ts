import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/capture/gate.ts'

/** A clock that moves only where it is waited for. */
function clock() {
  let time = 0
  return {
    now: () => new Date(0),
    elapsed: () => time,
    pause: async (milliseconds: number) => {
      time += milliseconds
    },
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

describe('createGate', () => {
  it('lets one at a time through to a host, with the pause from the end of one to the beginning of the next', async () => {
    const time = clock()
    const gate = createGate(1000, time)
    const log: string[] = []
    const visit = (name: string, takes: number) => async () => {
      log.push(`${name} begins ${time.elapsed()}`)
      await Promise.resolve()
      time.pass(takes)
      log.push(`${name} ends ${time.elapsed()}`)
    }
    await Promise.all([gate.through('a', visit('first', 200)), gate.through('a', visit('second', 50))])
    expect(log).toEqual(['first begins 0', 'first ends 200', 'second begins 1200', 'second ends 1250'])
  })

  it('does not wait where the pause has passed already, and not for another host', async () => {
    const time = clock()
    const gate = createGate(1000, time)
    await gate.through('a', async () => undefined)
    await gate.through('b', async () => undefined)
    expect(time.elapsed()).toBe(0)
    time.pass(2000)
    await gate.through('a', async () => undefined)
    expect(time.elapsed()).toBe(2000)
  })

  it('goes on after a failure, and waits all the same', async () => {
    const time = clock()
    const gate = createGate(1000, time)
    await expect(gate.through('a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
    expect(await gate.through('a', async () => time.elapsed())).toBe(1000)
  })

  it('makes the pause longer where asked, never shorter', async () => {
    const time = clock()
    const gate = createGate(1000, time)
    gate.slow('a', 5000)
    gate.slow('b', 10)
    for (const host of ['a', 'a']) await gate.through(host, async () => undefined)
    expect(time.elapsed()).toBe(5000)
    for (const host of ['b', 'b']) await gate.through(host, async () => undefined)
    expect(time.elapsed()).toBe(6000)
  })
})
