const WHO = '(?:attacker|gunman|suspect|bomber|shooter|assailant|driver|terrorist|killer|knifeman|hijacker)'
const POLICE = '(?:police|authorities|officials|investigators|prosecutors|detectives)'

/** Where something stands, of which only one of two can hold at a time. */
export interface Situation {
  readonly name: string
  readonly question: string
  /** Whether the two exclude each other on one day, or one follows the other as the news goes on. */
  readonly verdict: 'differs' | 'compatible'
  /** The two sides. No pattern backtracks over more than a bounded stretch. */
  readonly sides: readonly [RegExp, RegExp]
  /** Words of which each side needs one, lower case: most stories are passed over for want of them. */
  readonly triggers: readonly [readonly string[], readonly string[]]
  /** Whether both sentences must name the same place. */
  readonly ofPlace: boolean
}

/** Own work: what rolling coverage most often has outdated in one outlet while another has moved on. */
export const SITUATIONS: readonly Situation[] = [
  {
    name: 'identity',
    triggers: [
      ['identity', 'name', 'identified'],
      ['named', 'identified'],
    ],
    question: 'Has the attacker been named?',
    verdict: 'differs',
    sides: [
      new RegExp(
        String.raw`\b${WHO}(?:['’]?s)?\s+(?:identity|name)\s+(?:has|had|have|was|is)\s+(?:not|yet)\b[^.;,]{0,30}|\b${WHO}\s+(?:has|had|was)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:named|identified)\b|\b(?:not|yet\s+to)\s+(?:yet\s+)?(?:identif(?:y|ied)|named?|released?|reveal(?:ed)?)\s+the\s+${WHO}\b`,
        'iu',
      ),
      new RegExp(
        String.raw`\b(?:was|were|been)\s+(?:named|identified)\s+by\s+${POLICE}\b[^.;]{0,40}\bas\s+the\s+${WHO}\b|\b${POLICE}\s+(?:have\s+|has\s+)?(?:named|identified)\s+(?:the\s+${WHO}\s+as\b|[^.;]{1,60}\bas\s+the\s+${WHO}\b)`,
        'iu',
      ),
    ],
    ofPlace: false,
  },
  {
    name: 'access',
    triggers: [
      ['cordoned', 'sealed', 'closed', 'shut', 'blocked'],
      ['reopened', 're-opened'],
    ],
    question: 'Is it open?',
    verdict: 'differs',
    sides: [
      /\b(?:remain|remains|remained|is|are|stays|stay)\s+(?:still\s+)?(?:cordoned\s+off|sealed\s+off|closed|shut|blocked)\b/iu,
      /\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:re-?opened)\b|(?<!to\s)\breopened\s+(?:to|on|at|for)\b/iu,
    ],
    ofPlace: true,
  },
  {
    name: 'custody',
    triggers: [
      ['manhunt', 'at large', 'on the run'],
      ['apprehended', 'captured', 'custody'],
    ],
    question: 'Has the suspect been caught?',
    verdict: 'compatible',
    sides: [
      new RegExp(
        String.raw`\bmanhunt\s+(?:continues|continued|is\s+under\s?way|was\s+under\s?way)\b|\b${WHO}\s+(?:is|was|remains|remained)\s+(?:still\s+)?(?:at\s+large|on\s+the\s+run)\b`,
        'iu',
      ),
      /\b(?:has\s+been|was|is)\s+(?:apprehended|captured|taken\s+into\s+custody|in\s+custody)\b/iu,
    ],
    ofPlace: false,
  },
  {
    name: 'responsibility',
    triggers: [
      ['claim of responsibility', 'claimed responsibility', 'carried out', 'behind', 'responsible'],
      ['claimed responsibility', 'claim responsibility', 'claims responsibility', 'claiming responsibility'],
    ],
    question: 'Has anyone claimed the attack?',
    verdict: 'differs',
    sides: [
      /\bno\s+(?:immediate\s+)?claims?\s+of\s+responsibility\b|\bno\s+(?:one|group|organi[sz]ation|party)\s+(?:has\s+|had\s+)?(?:yet\s+|immediately\s+)?claimed\s+responsibility\b|\b(?:unclear|not\s+(?:yet\s+|immediately\s+)?(?:clear|known))\s+who\s+(?:had\s+|was\s+)?(?:carried\s+out|behind|responsible)\b/iu,
      /(?<!no\s(?:one|group)\s)(?<!\b(?:has|have|had)\s(?:yet\s)?)\b(?:claimed|claims|has\s+claimed|claiming)\s+responsibility\s+for\s+(?:the|this|[A-Z]\p{L}+day['’]?s?)\s+(?!last\b|previous\b|earlier\b|two\b)\p{L}+/u,
    ],
    ofPlace: false,
  },
  {
    name: 'cause',
    triggers: [
      ['unknown', 'unclear', 'not known', 'not clear', 'not yet known', 'undetermined'],
      ['caused by', 'suicide bomb', 'car bomb'],
    ],
    question: 'Is it known what caused the blast?',
    verdict: 'differs',
    sides: [
      /\b(?:cause|origin|nature|source)\s+of\s+(?:the\s+)?(?:blast|explosion|fire|detonation)s?\s+(?:(?:is|was|were|remains?|remained)\s+)?(?:still\s+|yet\s+)?(?:unknown|unclear|undetermined|not\s+(?:yet\s+|immediately\s+)?(?:known|clear))\b|\b(?:unclear|unknown|not\s+(?:yet\s+|immediately\s+)?(?:known|clear))\s+what\s+(?:had\s+)?caused\s+the\s+(?:blast|explosion|fire|detonation)s?\b/iu,
      /\b(?:blast|explosion|fire|detonation)s?\b[^.;]{0,60}?\b(?:was|were)\s+caused\s+by\s+an?\s+[\p{L} -]{3,40}|\bsuicide\s+bomber\s+(?:killed|struck|attacked|detonated|blew)\b/iu,
    ],
    ofPlace: false,
  },
  {
    name: 'press',
    triggers: [
      [
        'to the press',
        'to reporters',
        'to the media',
        'to journalists',
        'closed-press',
        'to press',
        'to media',
      ],
      ['photo op', 'met with reporters', 'took questions', 'photo opportunity', 'spoke to reporters'],
    ],
    question: 'Is it open to the press?',
    verdict: 'differs',
    sides: [
      /\b(?:neither|none)\b[^.;]{0,40}\b(?:is|was|are|were|will\s+be)\s+open\s+to\s+(?:the\s+)?(?:press|media|reporters|journalists)\b|\b(?:(?:is|was|are|were)\s+not|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|will\s+not\s+be|won['’]t\s+be)\s+open\s+to\s+(?:the\s+)?(?:press|media|reporters|journalists)\b|\b(?:is|was|are|were|will\s+be|be)\s+closed\s+to\s+(?:the\s+)?(?:press|media|reporters|journalists)\b/iu,
      /\b(?:during|at|in|for|before)\s+(?:an?\s+|the\s+|their\s+)?(?:[\p{L}-]+\s+){0,2}photo\s+op(?:portunity)?s?\b|\b(?:met\s+with|took\s+questions\s+from)\s+(?:the\s+)?(?:reporters|journalists|press)\b/iu,
    ],
    ofPlace: false,
  },
]
