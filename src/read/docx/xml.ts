import { Parser } from 'htmlparser2'
import { UserError } from '../../util/user-error.ts'
import { DEEPEST } from '../limits.ts'

/** What is called as a part is gone through. Names are without prefix; `own` says whether it is the document's own. */
export interface Handler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/**
 * Goes through a part of a document. Entities but the five of XML stay as written, and nothing is fetched.
 *
 * Only elements with the prefix of the root are handed on with their name alone; others keep theirs (`a:t`).
 *
 * @throws UserError where it is nested too deep or has a document type, which no part has.
 */
export function goThrough(xml: string, path: string, handler: Handler): void {
  let depth = 0
  let prefix: string | null = null
  const own = (name: string): string => {
    prefix ??= name.slice(0, name.indexOf(':') + 1)
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST)
          throw new UserError({ file: path }, 'it is nested deeper than any document', 'save it again')
        handler.open(own(name), new Map(Object.entries(attributes).map(([key, value]) => [own(key), value])))
      },
      ontext: handler.text,
      onclosetag: (name) => {
        depth--
        handler.close(own(name))
      },
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype')
          throw new UserError(
            { file: path },
            'a part of it has a document type, which no document has',
            'save it again',
          )
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}
