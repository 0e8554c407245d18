/** Words that say what somebody is, and no name. */
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|columnists?|contributors?|bureau|agency|agencies|desk|newsroom|service|press|news|wires?|analyst|producer)\b/iu
/** Two to five words of which the first and the last begin with a capital; particles stay small. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3} \p{Lu}[\p{L}\p{M}'’.-]*$/u
const OPENS_BYLINE =
  /^(?:(?:story |written |reported |words )?by|von|par|por|di|door|av|text|texto|texte)\b ?:? ?/iu
const JOINS_NAMES = /; ?| (?:and|&|und|et|y|e|en|og|och|with) | \| /u
/** Behind a name: “for The Courier”. */
const FOR_OUTLET = / for \p{Lu}[^,;]{1,80}$/u
const LONGEST_BYLINE = 1000

/**
 * The names in a byline: `By Ada Holm and Per Lind, staff writers` → `Ada Holm`, `Per Lind`.
 *
 * Behind a comma stands another name only where it looks like one; else it says what the person before it is.
 */
export function authorsIn(byline: string): readonly string[] {
  return byline
    .slice(0, LONGEST_BYLINE)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(OPENS_BYLINE, '')
    .replace(FOR_OUTLET, '')
    .split(JOINS_NAMES)
    .flatMap(namesIn)
    .filter((name) => name !== '' && !/^https?:/iu.test(name))
}

function namesIn(part: string): readonly string[] {
  const [first = '', ...others] = part.split(',').map((each) => each.trim())
  return [first, ...others.filter((other) => NAME.test(other) && !ROLE.test(other))]
}
