import type { Format } from '../format.ts'
import { usualColumns } from '../table/mapping.ts'

const TYPES: ReadonlySet<string> = new Set([
  'application/x-ndjson',
  'application/jsonl',
  'application/x-jsonlines',
])

export const jsonl: Format = {
  name: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson', '.ldjson'],
  taken:
    'an object a line for each article: text, title, outlet, date, address, language and authors by the names of the keys, which `columns` in story.yaml can tell, also as paths (`source.name`)',
  recognises: ({ start, extension, type }) => {
    if (!start.startsWith('{')) return false
    const end = start.indexOf('\n')
    const first = objectIn(end < 0 ? start : start.slice(0, end))
    if (first !== null && isDecision(first)) return false
    if (jsonl.extensions.includes(extension) || (type !== null && TYPES.has(type))) return true
    const isFollowed = end >= 0 && start.slice(end).trimStart().startsWith('{')
    return first !== null && isFollowed && usualColumns(Object.keys(first)).text !== undefined
  },
  read: async function* (capture) {
    const { jsonlArticles } = await import('../table/jsonl.ts')
    yield* jsonlArticles(capture)
  },
}

function objectIn(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** A line of our own ledger, which may lie beside the sources. */
function isDecision(object: object): boolean {
  return 'v' in object && 'reviewer' in object && ('finding' in object || 'undoes' in object)
}
