import { createHash } from 'node:crypto'
import type { Draft } from './capture.ts'

export function draftOf(parts: Omit<Draft, 'sha256'>): Draft {
  return { ...parts, sha256: sha256(parts.text) }
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Whether there is anything to read: one letter or digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
