import { isNickname, nameParts, relateNames, sexOf } from '../../../util/personal-name.ts'
import { foldName, skeletonOf } from '../../../util/transliterate.ts'
import { easternSurnames } from './lexicon.ts'
import type { RawMention } from './raw.ts'

/** A person of an article while its mentions are gathered. */
export interface Person {
  /** Full names in order of appearance; the fullest becomes canonical. */
  readonly names: string[]
  readonly mentions: RawMention[]
  sex: 'f' | 'm' | null
  /** The article calls them by their given name alone somewhere. */
  byGivenName: boolean
}

const lastOf = (name: string): string => (nameParts(name).at(-1) ?? '').replace(/^(?:al|el) /u, '')
/** Key under which a single word is looked up. */
const keyOf = (word: string): string => foldName(word).replace(/\s+/gu, '')
const isEastern = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.length < 4 && easternSurnames.has((parts[0] ?? '').toLowerCase())

/** Persons of one article: full names first, then surnames and given names alone. */
export class Persons {
  readonly all: Person[] = []
  readonly #titleEnd: number
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person[]>()
  readonly #bySkeleton = new Map<string, Person[]>()
  /** By surname: who it meant alone while nobody else of the name had been named. */
  readonly #principals = new Map<string, Person>()

  /** @param titleEnd where the title ends: whom it names is who the article is about. */
  constructor(titleEnd: number) {
    this.#titleEnd = titleEnd
  }

  /** Adds a mention by full name to the person of that name, who is new unless the names are forms of one. */
  addFull(mention: RawMention): Person {
    const skeleton = skeletonOf(lastOf(mention.name))
    const joined = skeletonOf(mention.name)
    const candidates = [...(this.#bySkeleton.get(skeleton) ?? []), ...(this.#bySkeleton.get(joined) ?? [])]
    const known = candidates.find(
      (person) =>
        !contradicts(person, mention.sex) && person.names.every((name) => isOne(name, mention.name)),
    )
    if (known) {
      known.mentions.push(mention)
      if (!known.names.includes(mention.name)) known.names.push(mention.name)
      known.sex ??= mention.sex
      this.#index(known, mention.name)
      return known
    }
    return this.#create(mention)
  }

  #create(mention: RawMention): Person {
    const person: Person = {
      names: [mention.name],
      mentions: [mention],
      sex: mention.sex,
      byGivenName: false,
    }
    this.all.push(person)
    this.#index(person, mention.name)
    return person
  }

  #index(person: Person, name: string): void {
    const parts = nameParts(name)
    const eastern = isEastern(parts)
    put(this.#bySkeleton, skeletonOf(lastOf(name)), person)
    put(this.#bySkeleton, skeletonOf(name), person)
    if (parts.length === 1) put(this.#bySurname, keyOf(lastOf(name)), person)
    else {
      put(this.#bySurname, keyOf(lastOf(name)), person)
      // "Abdel Rahman", "Abdelrahman": the last two words may be one surname.
      if (parts.length > 2) put(this.#bySurname, keyOf(parts.slice(-2).join('')), person)
      put(eastern ? this.#bySurname : this.#byGiven, keyOf(parts[0] ?? ''), person)
    }
  }

  /**
   * The person that a surname or given name alone means at an offset: the only one; of several the one who went by it
   * before the others were named or whom alone the title names, or else the one named last before it whose sex does
   * not contradict; null where none or where nothing decides. To be asked in text order.
   */
  find(name: string, sex: 'f' | 'm' | null, at: number, titled: boolean): Person | null {
    const key = keyOf(lastOf(name))
    const bySurname = (this.#bySurname.get(key) ?? []).filter((person) => !contradicts(person, sex))
    const pool = bySurname.length > 0 || titled ? bySurname : (this.#byGiven.get(key) ?? [])
    if (pool.length === 0 && !titled)
      return (
        this.all.find((person) => person.names.some((full) => isNickname(nameParts(full)[0] ?? '', name))) ??
        null
      )
    if (pool.length < 2) return pool[0] ?? null
    const principal = this.#principals.get(key) ?? this.#principalOf(key, pool, at, titled)
    if (principal && pool.includes(principal)) return principal
    // Of a family, those whom the article calls by their given name are not meant by the surname.
    const formal = pool.filter((person) => !person.byGivenName)
    let best: Person | null = null
    let nearest = -1
    for (const person of formal.length > 0 ? formal : pool)
      for (const mention of person.mentions)
        if (mention.start < at && mention.start > nearest && mention.name.includes(' ')) {
          nearest = mention.start
          best = person
        }
    return best ?? pool[0] ?? null
  }

  /** Whom alone the title names, whatever friends call him in the text; else who alone was named so far. */
  #principalOf(key: string, pool: readonly Person[], at: number, titled: boolean): Person | null {
    if (titled) return null
    const named = pool.filter(({ mentions }) =>
      mentions.some(({ start, name }) => start < at && name.includes(' ')),
    )
    const headed = named.filter(({ mentions }) => mentions.some(({ start }) => start < this.#titleEnd))
    const group = headed.length > 0 ? headed : named.filter(({ byGivenName }) => !byGivenName)
    const [only] = group
    if (!only || group.length > 1) return null
    this.#principals.set(key, only)
    return only
  }

  /** Notes who is called by the given name `name`: to be told before surnames are looked up. */
  noteGivenName(name: string): void {
    for (const person of this.#byGiven.get(keyOf(name)) ?? []) person.byGivenName = true
  }

  /** Adds a person known by one name only ("a witness named Ahmad", "Mr. Brown"). */
  addSingle(mention: RawMention): Person {
    return this.#create(mention)
  }
}

function isOne(a: string, b: string): boolean {
  const relation = relateNames(a, b)
  return relation !== 'none' && relation !== 'part'
}

function contradicts(person: Person, sex: 'f' | 'm' | null): boolean {
  return sex !== null && person.sex !== null && sex !== person.sex
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  if (key === '') return
  const known = map.get(key) ?? []
  if (!known.includes(person)) map.set(key, [...known, person])
}

/** The fullest of a person's names: most words, then most often used, then first. */
export function fullestName(person: Person): string {
  let best = person.names[0] ?? ''
  for (const name of person.names) {
    const more = nameParts(name).length - nameParts(best).length
    if (more > 0 || (more === 0 && name.length > best.length && sexOf(name) === sexOf(best))) best = name
  }
  return best
}
