import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../../src/cli/write.ts'
import { type GoodReply, openCache } from '../../src/readers/cache.ts'
import { folderWith } from '../folder.ts'

const KEY = `crossread-v1-${'0a'.repeat(16)}`
const REPLY: GoodReply = { ok: true, text: '{"findings":[]}', protocol: 'openai', model: 'm', tokens: null }

describe('openCache', () => {
  it('gives back what was put, in new folders, and leaves nothing else behind', async () => {
    const folder = join(folderWith(), 'a/b')
    expect(await openCache([folder], writeFiles).put(KEY, { ...REPLY, tokens: 99 })).toBe(true)
    expect(await openCache([folder], writeFiles).get(KEY)).toEqual(REPLY)
    expect(readdirSync(folder)).toEqual([`${KEY}.json`])
  })

  it('writes the same bytes for the same reply', async () => {
    const folders = [folderWith(), folderWith()]
    for (const folder of folders) await openCache([folder], writeFiles).put(KEY, REPLY)
    const [a, b] = folders.map((folder) => readFileSync(join(folder, `${KEY}.json`), 'utf8'))
    expect(a).toBe(b)
  })

  it('looks through its folders in order, and writes to the first that can be written to', async () => {
    const [own, other] = [folderWith({ taken: 'a file' }), folderWith()]
    const cache = openCache([join(own, 'taken'), other], writeFiles)
    expect(await cache.put(KEY, REPLY)).toBe(true)
    expect(await cache.get(KEY)).toEqual(REPLY)
    expect(readdirSync(other)).toEqual([`${KEY}.json`])
    expect(await openCache([join(own, 'taken')], writeFiles).put(KEY, REPLY)).toBe(false)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['of another request', (text: string) => text.replace(KEY, KEY.replace('0a', 'ff'))],
    ['changed by hand', (text: string) => text.replace('findings', 'nothings')],
    ['no JSON', () => 'hello'],
  ])('passes over a file that is %s, and names it', async (_, change) => {
    const folder = folderWith()
    await openCache([folder], writeFiles).put(KEY, REPLY)
    const path = join(folder, `${KEY}.json`)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    const cache = openCache([folder], writeFiles)
    expect(await cache.get(KEY)).toBeNull()
    expect(cache.damaged).toEqual([path])
  })

  it('finds nothing where nothing is, and says nothing of it', async () => {
    const cache = openCache([join(folderWith(), 'none')], writeFiles)
    expect(await cache.get(KEY)).toBeNull()
    expect(cache.damaged).toEqual([])
  })

  it('writes under keys of ours alone', async () => {
    const folder = folderWith()
    expect(await openCache([folder], writeFiles).put('../evil', REPLY)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
