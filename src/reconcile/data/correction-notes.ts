/** What an outlet writes where it tells its readers that an article was changed; matched in lower case. */
export const CORRECTION_NOTE =
  /\b(?:correction(?:s and clarifications)?:|clarification:|corrected\b|editor['’]?s['’]? note|updated?:|(?:this|the) (?:article|story|report|headline|piece) (?:has been|was) (?:updated|amended|changed|corrected)|(?:an )?earlier version)/u
