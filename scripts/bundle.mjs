// How esbuild bundles Crossread, for the build and for the bench of what it ships.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export const BUNDLE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node 20.19 knows \p{…}; esbuild would make each such literal a RegExp constructed anew whenever it is passed.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'warning',
  // What the cache of `crossread check` tells builds apart by.
  define: { CROSSREAD_BUILD: JSON.stringify(buildOf(['package.json', 'src'])) },
}

/** A hash of the files that decide what Crossread finds. */
function buildOf(names) {
  const hash = createHash('sha256')
  for (const name of names) {
    const path = join(root, name)
    const below = name.includes('.') ? [''] : readdirSync(path, { recursive: true }).sort()
    for (const each of below) {
      const file = join(path, each)
      if (/\.(?:ts|json)$/u.test(file)) hash.update(`${each}\n`).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
