import { UserError } from '../../util/user-error.ts'
import { DEEPEST } from '../limits.ts'
import { lineCounter } from '../line-counter.ts'

/** A value of JSON, before anything is known of it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A document and where its objects begin. */
export interface ParsedJson {
  readonly value: unknown
  readonly text: string
  /** Offsets of their opening braces, in order. */
  readonly objects: readonly number[]
}

/** Far more objects and lists than a day's wire has. */
const MOST_BRACKETS = 1_000_000

/** An object of a document and where it begins. */
export interface PlacedObject {
  readonly object: JsonObject
  /** Counted from 1. */
  readonly line: number
}

/**
 * Parses a document of JSON, once it is known that it is neither deeper nor larger than can be held.
 *
 * @throws UserError with the line where it is none.
 */
export function parseJson(text: string, path: string): ParsedJson {
  const unmarked = withoutMark(text)
  const objects = bracesOf(unmarked, path)
  try {
    return { value: JSON.parse(unmarked), text: unmarked, objects }
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const offset = Number(/at position (\d+)/u.exec(said)?.[1] ?? 0)
    const end = unmarked.trimEnd().length
    const breaksOff = /end of JSON input|Unterminated string/u.test(said) || (offset > 0 && offset >= end)
    throw new UserError(
      { file: path, line: lineCounter(unmarked)(breaksOff ? end : offset) },
      breaksOff ? 'the JSON breaks off' : 'this is not valid JSON',
      'save the file once more',
    )
  }
}

/** Offsets of the opening braces that are no words, in order. Strings are passed over whole. */
function bracesOf(text: string, path: string): readonly number[] {
  const objects: number[] = []
  let depth = 0
  let count = 0
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gsu)) {
    if (token === '{') objects.push(index)
    if (token === '{' || token === '[') {
      count++
      depth++
    } else if (token === '}' || token === ']') depth--
    if (depth > DEEPEST || count > MOST_BRACKETS)
      throw new UserError(
        { file: path, line: lineCounter(text)(index) },
        depth > DEEPEST
          ? `objects are nested more than ${DEEPEST} deep`
          : `it has more than ${MOST_BRACKETS} objects`,
        'this is no news; check where the file comes from',
      )
  }
  return objects
}

/** Some systems write a byte order mark, which is no part of JSON. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** All objects of a document that are looked for, from the outside in and in its order, with their lines. */
export function objectsIn(
  { value, text, objects }: ParsedJson,
  isWanted: (object: JsonObject) => boolean,
): readonly PlacedObject[] {
  const found: { readonly object: JsonObject; readonly number: number }[] = []
  let number = -1
  const look = (each: unknown): void => {
    if (Array.isArray(each)) for (const item of each) look(item)
    if (!isObject(each)) return
    number++
    if (isWanted(each)) found.push({ object: each, number })
    for (const inside of Object.values(each)) look(inside)
  }
  look(value)
  // Where a key comes twice its first value is dropped, and the numbers do not say any more which brace is whose.
  const known = number === objects.length - 1
  const lineAt = lineCounter(text)
  return found.map((each) => ({ object: each.object, line: known ? lineAt(objects[each.number] ?? 0) : 1 }))
}
