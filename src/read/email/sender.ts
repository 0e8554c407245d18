const FROM_OUTLET = /^(.{2,80}?) (?:from|at|via|of|\||@|·|–|-|,) (.{2,80})$/iu
/** Two or three words with capitals, as people are called; a newsletter's name has an article or more words. */
const PERSON = /^(?!The\b)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

export interface Sender {
  readonly outlet: string | null
  readonly authors: readonly string[]
}

/**
 * Who a newsletter is of: "The Courier" is an outlet, "Nora Quill from The Courier" a person of one. Without a name it
 * is the domain of the address.
 */
export function senderOf(name: string, address: string): Sender {
  const shown = name
    .replace(/\s+/gu, ' ')
    .replace(/^["'“]|["'”]$/gu, '')
    .trim()
  const [, person = '', outlet = ''] = FROM_OUTLET.exec(shown) ?? []
  if (PERSON.test(person)) return { outlet, authors: [person] }
  if (shown !== '' && !shown.includes('@')) return { outlet: shown, authors: [] }
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return { outlet: domain.replace(/^(?:e?mail|news|newsletters?|e|m|info)\./u, '') || null, authors: [] }
}

/** `Name <address>`, as the head of a forwarded message writes it. */
export function mailboxIn(written: string): { readonly name: string; readonly address: string } {
  const at = written.indexOf('<')
  const bracket = written.replace(/^.{0,400}<|>.{0,400}$/gu, '').replace(/^mailto:/iu, '')
  return at < 0
    ? { name: written.includes('@') ? '' : written.trim(), address: written.trim() }
    : { name: written.slice(0, at).trim(), address: bracket.trim() }
}
