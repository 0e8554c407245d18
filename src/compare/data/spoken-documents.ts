/** Nouns for what words stand in, and for crowds: beside a name they do not tell of another speaker. */
export const NO_SPEAKER: ReadonlySet<string> = new Set(
  (
    'statement report complaint complaints ad ads advertisement letter memo filing document law code act bill article story post tweet video recording ' +
    'transcript release book paper study poll survey indictment affidavit lawsuit suit ruling order text message email campaign people others some many ' +
    'critics supporters students victims they residents'
  ).split(' '),
)
