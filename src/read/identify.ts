import type { Article } from '../model/article.ts'
import type { Placement } from '../model/placement.ts'
import { sha256 } from './draft.ts'
import type { Finished } from './finish.ts'

const SHORTEST_SUFFIX = 6
const NAMELESS = 'source'

/** An article with where it stands in its file. */
export interface Located {
  readonly article: Article
  /** Worked out when asked. */
  readonly placement: () => Placement
}

/**
 * Gives drafts their ids: unique, and the same in every order of input.
 *
 * Where several want one id, each gets a suffix made from its own content, so none depends on the others.
 *
 * @param drafts of which no two have the same outlet and text: see `contentKey`.
 */
export function identify(drafts: readonly Finished[]): readonly Located[] {
  const rivals = new Map<string, string[]>()
  for (const draft of drafts) {
    const id = draft.wantedId || NAMELESS
    rivals.set(id, [...(rivals.get(id) ?? []), contentKey(draft)])
  }
  const ids = new Map<string, string>()
  for (const [id, keys] of rivals) {
    const length = keys.length === 1 ? 0 : suffixLength(keys, id, rivals)
    for (const key of keys) ids.set(key, length === 0 ? id : suffixed(id, key, length))
  }
  return drafts.map((draft) => {
    const { wantedId, path, anchors, ...article } = draft
    return {
      article: { ...article, id: ids.get(contentKey(draft)) ?? wantedId },
      placement: () => ({ path, anchors: anchors() }),
    }
  })
}

/**
 * Equal for copies. One outlet's text under another outlet's name is no copy: it is a second source,
 * which the reconciliation may hold to be of one origin.
 */
export function contentKey({ outlet, text }: Finished): string {
  return sha256(`${outlet}\n${text}`)
}

function suffixed(id: string, key: string, length: number): string {
  return `${id}-${key.slice(0, length)}`
}

/** The least length at which prefixes of the keys differ and make ids that no other draft wants. */
function suffixLength(keys: readonly string[], id: string, wanted: ReadonlyMap<string, unknown>): number {
  for (let length = SHORTEST_SUFFIX; ; length++) {
    const made = new Set(keys.map((key) => suffixed(id, key, length)))
    if (made.size === keys.length && ![...made].some((one) => wanted.has(one))) return length
  }
}
