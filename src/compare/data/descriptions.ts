/** Head nouns that describe nobody: forms of address, times, what is said or counted, parts of names. */
export const NO_DESCRIPTION: ReadonlySet<string> = new Set(
  (
    'day week month year morning afternoon evening night time hour minute today yesterday tomorrow sunday monday tuesday ' +
    'wednesday thursday friday saturday statement report question answer thing way part kind sort lot number other ' +
    'president while move moment sign case result reason fact one percent dollar'
  ).split(' '),
)

/** Verbs by which a relative clause tells what somebody is: "who runs the port", "who teaches Latin". */
export const OCCUPIES: ReadonlySet<string> = new Set(
  (
    'run lead head chair own found manage direct command oversee represent serve work teach coach edit host play practise ' +
    'practice study specialise specialize act preside govern advise supervise'
  ).split(' '),
)
