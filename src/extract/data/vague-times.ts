/**
 * Expressions that refer to the past, the present or the future without naming a date, as templates of time
 * patterns (see `pattern`). Source: our own list, after the TimeML 1.2.1 guidelines.
 */
export const VAGUE_TIMES = {
  PRESENT_REF: [
    'now(?!-|’)',
    'right now',
    'just now',
    'currently',
    'current',
    'presently',
    'nowadays',
    'at present',
    '(?<=\\bat )(?:the|this) (?:present|very|current) (?:time|moment)',
    '(?<=\\bat )(?:the|this) moment',
    '(?<=\\bfor )the moment',
    '(?<=\\bat )this (?:point|time|stage)(?: in time)?',
    'these days',
    '(?<=for )the time being',
    'to date',
  ],
  PAST_REF: [
    '(?:(?:more|most|very|just|as) )?recently',
    'recent (?:years|months|weeks|days|decades|times|hours|history|memory)',
    'recent',
    'lately',
    'of late',
    '(?<=\\b(?:in|of|to|from) )the (?:recent |distant |not[- ]too[- ]distant )?past',
    'at one point',
    '(?:years|days|times) past',
    'bygone (?:years|days)',
  ],
  FUTURE_REF: [
    'the (?:near|nearer|immediate|foreseeable|not[- ]too[- ]distant|distant|long[- ]term|short[- ]term) future',
    'the (?:near|long|short|medium) term',
    '(?<=\\b(?:in|for|of|into) )the (?:future|long[- ]term|short[- ]term|years (?:ahead|to come))',
    '(?:very |any time |sometime )?soon(?!-)',
    '(?:the )?coming (?:days|weeks|months|years|hours|decades)',
    'a later (?:date|time|stage)',
    'some ?day',
  ],
} as const satisfies Record<string, readonly string[]>

/** "the past week" is a stretch of time, "the past president" a person. */
export const AFTER_ADJECTIVE_PAST =
  /^(?:\d|week|month|year|decade|few|several|couple|dozen|two|three|four|five|six|seven|eight|nine|ten|day|hour|century|quarter|season|summer|winter|spring|fall|autumn|president|chairman|director|leader|winner)/

/** After these "soon" tells how one thing follows another. */
export const AFTER_SEQUENTIAL_SOON: ReadonlySet<string> = new Set([
  'after',
  'before',
  'as',
  'became',
  'found',
  'followed',
  'turned',
  'began',
])
export const BEFORE_COMPARING_SOON: ReadonlySet<string> = new Set(['as', 'too', 'how', 'so'])
