import { createHash } from 'node:crypto'

const LENGTH = 12

/**
 * A short name for a list of strings: equal lists give equal names on every machine.
 *
 * The list is hashed as JSON, so that `['ab', 'c']` and `['a', 'bc']` differ.
 *
 * @returns the first 12 hexadecimal digits of the SHA-256.
 */
export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, LENGTH)
}
