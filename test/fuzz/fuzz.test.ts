import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/read/formats/index.ts'
import { mutated, randomOf } from './mutate.ts'
import { TARGETS } from './targets/index.ts'
import { violationOf } from './violation.ts'

/** What a minute of CI has more time for; here the harness itself and every target are seen to work. */
const INPUTS = 40

describe('fuzz targets', () => {
  it('are there for every format', () => {
    expect(TARGETS.map(({ format }) => format.name)).toEqual(FORMATS.map(({ name }) => name))
  })
})

describe.each(TARGETS.map((target) => [target.format.name, target] as const))(
  '%s',
  (name, { format, seeds, words }) => {
    it('reads its seeds', async () => {
      for (const seed of seeds) expect(await violationOf(format, seed)).toBeNull()
    })

    it('holds for mutations of them', async () => {
      for (let input = 0; input < INPUTS; input++)
        expect(await violationOf(format, mutated(seeds, words, randomOf(input)))).toBeNull()
    })

    const folder = fileURLToPath(new URL(`cases/${name}`, import.meta.url))
    it.each(existsSync(folder) ? readdirSync(folder) : [])(
      'holds for what was found earlier: %s',
      async (file) => {
        expect(await violationOf(format, readFileSync(`${folder}/${file}`))).toBeNull()
      },
    )
  },
)
