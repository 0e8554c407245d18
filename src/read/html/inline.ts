import { Parser } from 'htmlparser2'

/** Plain text of a value that may carry markup: titles in metadata have entities and `<em>`. */
export function inlineText(markup: string): string {
  if (!/[<&]/u.test(markup)) return markup.trim()
  let text = ''
  const parser = new Parser({
    ontext: (piece) => {
      text += piece
    },
  })
  parser.end(markup)
  return text.trim()
}
