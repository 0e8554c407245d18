/** The first element of an XML document. */
export interface Root {
  /** Without its prefix, as written. */
  readonly name: string
  /** Its opening tag, as far as it was looked at. */
  readonly tag: string
}

/**
 * What the beginning of a document says that it is, null where it does not begin as XML does.
 *
 * @param start the first characters, without white space before them.
 */
export function rootOf(start: string): Root | null {
  let at = 0
  for (;;) {
    while (/\s/u.test(start.charAt(at))) at++
    const next = skipped(start, at)
    if (next === at) break
    if (next < 0) return null
    at = next
  }
  const end = start.indexOf('>', at)
  const tag = start.slice(at, end < 0 ? undefined : end + 1)
  const [, name] = /^<(?:[\w.-]{1,100}:)?([A-Za-z_][\w.-]{0,100})(?=[\s/>])/u.exec(tag) ?? []
  return name === undefined ? null : { name, tag }
}

/** Behind a comment, an instruction or a document type that begins at `at`; negative where it does not end. */
function skipped(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return behind(text, '?>', at)
  if (!/^<!doctype/iu.test(text.slice(at, at + 9))) return at
  const close = text.indexOf('>', at)
  const subset = text.indexOf('[', at)
  // Reading it is refused later on; here it is only passed over.
  return subset >= 0 && subset < close ? behind(text, ']>', subset) : behind(text, '>', at)
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}
