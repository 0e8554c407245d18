type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Headers that tell what a page is and of when. */
const KEPT = [
  'content-type',
  'content-language',
  'content-encoding',
  'date',
  'last-modified',
  'etag',
  'expires',
  'link',
]
/** Longest value that is kept, in UTF-16 code units. */
const LONGEST = 1000

/** The first value of a header, by its name in lower case; null where there is none. */
export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? null
}

/** What is kept of the headers beside the page. */
export function keptHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT) {
    const value = headerOf(headers, name)
    if (value !== null && value.length <= LONGEST) kept[name] = value
  }
  return kept
}

/** Reads `Content-Type` (RFC 9110 8.3.1): the type in lower case without parameters, and its `charset`. */
export function mediaType(header: string | null): {
  readonly type: string | null
  readonly charset: string | null
} {
  const [first = '', ...parameters] = (header ?? '').slice(0, LONGEST).split(';')
  const type = first.trim().toLowerCase()
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.toLowerCase().startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/^["']|["']$/gu, '')
    .trim()
  return {
    type: /^[a-z0-9!#$&^_.+-]{1,100}\/[a-z0-9!#$&^_.+-]{1,100}$/u.test(type) ? type : null,
    charset: charset ? charset.toLowerCase() : null,
  }
}
