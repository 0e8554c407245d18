import { findingsIn, type Listed } from './findings.ts'

/** Longer replies are not looked through for JSON. */
const LONGEST = 2_000_000
/** Places at which a list of findings may begin that are tried: each costs a pass over the text. */
const MOST_TRIES = 40

/**
 * The list of findings in a reader's text: the text itself, what stands in a ```json fence, or the last object or list in it
 * that is one; words around it do not matter. Null where there is none.
 */
export function readFindings(text: string): Listed | null {
  const plain = text.slice(0, LONGEST).trim()
  return listIn(plain) ?? last(fenced(plain).map(listIn)) ?? last(embedded(plain).map(listIn))
}

function listIn(text: string): Listed | null {
  const begin = text.trimStart().charAt(0)
  if (begin !== '{' && begin !== '[') return null
  try {
    return findingsIn(JSON.parse(text))
  } catch {
    return null
  }
}

function last(found: readonly (Listed | null)[]): Listed | null {
  return found.findLast((listed) => listed !== null) ?? null
}

/** What stands between fences, by their order. */
function fenced(text: string): string[] {
  return text.split('```').flatMap((part, i) => (i % 2 === 1 ? [part.replace(/^[a-z]*\s/iu, '')] : []))
}

/** Objects and lists in a text, from a bracket to the one that closes it, the outermost alone. */
function embedded(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const begin = nextBracket(text, from)
    if (begin < 0) break
    const end = closing(text, begin)
    if (end < 0) from = begin + 1
    else {
      found.push(text.slice(begin, end))
      from = end
    }
  }
  return found
}

function nextBracket(text: string, from: number): number {
  const places = [text.indexOf('{', from), text.indexOf('[', from)].filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** Offset after the bracket that closes the one at `begin`, or -1. Brackets in strings do not count. */
function closing(text: string, begin: number): number {
  let depth = 0
  let inString = false
  for (let at = begin; at < text.length; at++) {
    const char = text.charAt(at)
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return -1
}
