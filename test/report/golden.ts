import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/**
 * Compares with `test/golden/<name>`. A missing golden fails: it is written, like a changed one, only where
 * UPDATE_GOLDEN=1 asks for it.
 */
export function expectGolden(name: string, actual: string): void {
  const path = fileURLToPath(new URL(`../golden/${name}`, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
  }
  expect(
    existsSync(path),
    `test/golden/${name} is missing; look at the output, then run with UPDATE_GOLDEN=1`,
  ).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
