import { compareTwoStrings } from 'string-similarity'
import { initialsOf } from '../../../util/acronym.ts'
import { placesNamed } from '../../../util/place.ts'
import { organisationHeads, organisationNamed } from './lexicon.ts'
import type { RawMention } from './raw.ts'

/** An organisation of an article while its mentions are gathered. */
export interface Body {
  readonly names: string[]
  readonly mentions: RawMention[]
  /** Usual name of a listed organisation. */
  readonly known: string | null
}

const SURE_LETTERS = 4
const NEAR = 0.9
const SMALL = /^(?:of|for|and|the|on|in|&|,|to)$/iu
const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => word !== '')
const keyOf = (name: string): string => name.toLowerCase().replace(/^the /u, '').replaceAll('.', '')

/** Organisations of one article: full names first, then abbreviations and short forms. */
export class Bodies {
  readonly all: Body[] = []
  readonly #byKey = new Map<string, Body>()
  readonly #byFirstWord = new Map<string, Body[]>()
  readonly #byHead = new Map<string, Body[]>()
  readonly #byInitials = new Map<string, Body>()

  add(mention: RawMention, known: string | null): Body {
    const key = keyOf(known ?? mention.name)
    const body = this.#byKey.get(key) ?? this.#create(known)
    this.#byKey.set(key, body)
    this.link(body, mention)
    return body
  }

  #create(known: string | null): Body {
    const body: Body = { names: known === null ? [] : [known], mentions: [], known }
    this.all.push(body)
    if (known !== null) this.#index(body, known)
    return body
  }

  /** Adds a mention to a body, under its own name too. */
  link(body: Body, mention: RawMention): void {
    body.mentions.push(mention)
    if (mention.short || body.names.includes(mention.name)) return
    body.names.push(mention.name)
    this.#index(body, mention.name)
  }

  #index(body: Body, name: string): void {
    const words = wordsOf(name).filter((word) => !SMALL.test(word))
    this.#byKey.set(keyOf(name), this.#byKey.get(keyOf(name)) ?? body)
    if (words.length < 2) return
    const first = (words[0] ?? '').toLowerCase()
    push(this.#byFirstWord, first, body)
    if (words.length > 2) push(this.#byFirstWord, `${first} ${(words[1] ?? '').toLowerCase()}`, body)
    for (const word of words)
      if (organisationHeads.has(word.toLowerCase())) push(this.#byHead, word.toLowerCase(), body)
    const initials = initialsOf(name)
    if (initials.length > 1 && !this.#byInitials.has(initials)) this.#byInitials.set(initials, body)
  }

  /** The body a name means: the same name, its abbreviation, or its first words; null where none or several fit. */
  find(name: string): Body | null {
    const same = this.#byKey.get(keyOf(name))
    if (same) return same
    const letters = name.replace(/[.&]/gu, '')
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(letters)
    const abbreviated = isAbbreviation ? (this.#byInitials.get(letters) ?? this.#swapped(letters)) : undefined
    if (abbreviated) return abbreviated
    const beginning = this.#byFirstWord.get(name.toLowerCase()) ?? []
    const first = beginning[0]
    // A listed body or a place is never short for another that begins with its name.
    if (!first || organisationNamed(name) !== null || placesNamed(name).length > 0) return null
    // Two spellings of one name ("MGM Resorts", "MGM Resort") are no reason to doubt.
    const isOne = beginning.every(
      (body) => compareTwoStrings(fullestBodyName(body), fullestBodyName(first)) >= NEAR,
    )
    return isOne ? first : null
  }

  /** The body whose initials, four or more, are these in another order: a slip of the pen. */
  #swapped(letters: string): Body | undefined {
    if (letters.length < SURE_LETTERS) return undefined
    const sorted = [...letters].sort().join('')
    for (const [initials, body] of this.#byInitials)
      if (initials.length === letters.length && [...initials].sort().join('') === sorted) return body
    return undefined
  }

  /** The body that "the Observatory" means at an offset: of those with that head the one named last before it. */
  withHead(head: string, at: number): Body | null {
    let best: Body | null = null
    let nearest = -1
    for (const body of this.#byHead.get(head.toLowerCase()) ?? [])
      for (const { start } of body.mentions)
        if (start < at && start > nearest) {
          nearest = start
          best = body
        }
    return best
  }
}

function push(map: Map<string, Body[]>, key: string, body: Body): void {
  const known = map.get(key) ?? []
  if (!known.includes(body)) map.set(key, [...known, body])
}

/** The fullest name: the longest that is no abbreviation, the listed one first. */
export function fullestBodyName(body: Body): string {
  if (body.known !== null) return body.known
  let best = body.names[0] ?? ''
  for (const name of body.names) if (name.length > best.length) best = name
  return best
}
