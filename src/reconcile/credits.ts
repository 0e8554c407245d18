import type { Article } from '../model/article.ts'
import { AGENCIES } from './data/agencies.ts'

/**
 * How far a credit reaches: the whole text is the agency's, somebody in it spoke to the agency, or the outlet
 * only says that the agency contributed.
 */
export type CreditReach = 'byline' | 'interview' | 'contribution'

/** An agency that an article credits. */
export interface Credit {
  readonly agency: string
  readonly reach: CreditReach
  /** The words that give the credit. */
  readonly exact: string
}

/** Bylines, datelines and agency endings stand at the very beginning or end of a body. */
const HEAD = 300
const TAIL = 200

const FORMS = AGENCIES.flatMap(({ forms }) => forms)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  .join('|')
/** An agency we need not know: "Norland Press Agency", "Delta News Service", "NPA" in a dateline. */
const ANY = String.raw`(?:\p{Lu}[\p{L}.]{0,30} ){0,4}(?:Press|News|Wire|Telegraph) ?(?:Agency|Service|Association)`
const NAME = `(?:the |The )?(?<agency>${FORMS}|${ANY})`
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** A pattern with what a text must hold to match it: looking for every agency at every word is costly. */
interface Wording {
  readonly pattern: RegExp
  readonly needs?: RegExp
}

const BYLINES_AT_HEAD: readonly Wording[] = [
  // BEIRUT, Aug 17 (Reuters) -
  { needs: /\) ?[-–—]/u, pattern: new RegExp(String.raw`\(${NAME}\) ?[-–—]`, 'u') },
  {
    needs: /\) ?[-–—]/u,
    pattern: /^(?:\p{Lu}{2}[\p{Lu} .,'’-]{0,40}|[^()\n]{0,60}\d) \((?<agency>[^()\n]{2,40})\) ?[-–—]/u,
  },
  // By Agence France-Presse; a line of its own: REUTERS
  {
    pattern: new RegExp(
      String.raw`(?:^|\n)\s{0,5}(?:By |By: |Source: |From )?(?:[^\n]{0,60}, )?${NAME}\s{0,5}(?:\n|$)`,
      'u',
    ),
  },
  // Headers squeezed into the text: AFP Sunday 22 Feb
  {
    needs: new RegExp(String.raw`${WEEKDAY} \d`, 'u'),
    pattern: new RegExp(String.raw`(?<!(?:told|to|the) )\b${NAME} ${WEEKDAY} \d`, 'u'),
  },
]
const BYLINES_AT_TAIL: readonly Wording[] = [
  // … was lifted. (AFP)   … was lifted.-AFP   Source: Reuters
  {
    needs: /[.!?"”)]\s{0,5}[([–—-]/u,
    pattern: new RegExp(String.raw`[.!?"”)]\s{0,5}[([–—-]{1,2}\s?${NAME}[)\]]?\s{0,5}$`, 'u'),
  },
  {
    pattern: new RegExp(String.raw`(?:^|\n|[.!?"”] )(?:Source: ?|Agencies: ?)?${NAME}\.?\s{0,5}$`, 'u'),
  },
]
const CONTRIBUTIONS: readonly Wording[] = [
  { needs: /contributed/u, pattern: new RegExp(`${NAME} (?:also )?contributed (?:to|reporting)`, 'u') },
  {
    needs: /(?:files|reporting|material|reports) (?:from|by)/u,
    pattern: new RegExp(
      `(?:[Ww]ith (?:files|reporting|material|reports) from|[Ii]ncludes (?:reports|material) from|[Aa]dditional reporting (?:by|from)) ${NAME}`,
      'u',
    ),
  },
]
const INTERVIEWS: readonly Wording[] = [
  {
    needs: /told|telling|interview with/u,
    pattern: new RegExp(String.raw`\b(?:told|telling|interview with) ${NAME}\b`, 'gu'),
  },
  {
    needs: /correspondent|reporter|journalist|photographer/u,
    pattern: new RegExp(String.raw`\b${NAME} (?:correspondent|reporter|journalist|photographer)s?\b`, 'gu'),
  },
]

const NAME_BY_FORM = new Map(
  AGENCIES.flatMap(({ name, forms }) => forms.map((form) => [form.toLowerCase(), name])),
)

/**
 * The agencies an article credits, each once with its widest reach, sorted by name.
 *
 * An outlet that is itself an agency counts as credited in full.
 */
export function creditsOf(article: Article): Credit[] {
  const body = article.text.slice(article.bodyStart).trim()
  const tail = body.slice(-TAIL)
  const found: Credit[] = []
  const add = (reach: CreditReach, match: RegExpExecArray | null) => {
    const { agency } = match?.groups ?? {}
    if (match && agency) found.push({ agency: canonical(agency), reach, exact: match[0].trim() })
  }
  for (const name of [article.outlet, ...article.authors]) {
    if (isAgency(name)) found.push({ agency: canonical(name), reach: 'byline', exact: name })
  }
  for (const byline of BYLINES_AT_HEAD) add('byline', find(byline, body.slice(0, HEAD)))
  for (const contribution of CONTRIBUTIONS) add('contribution', find(contribution, tail))
  for (const byline of BYLINES_AT_TAIL) add('byline', find(byline, tail))
  for (const { needs, pattern } of INTERVIEWS)
    if (needs?.test(body)) for (const match of body.matchAll(pattern)) add('interview', match)
  return widest(found)
}

function find({ needs, pattern }: Wording, text: string): RegExpExecArray | null {
  return needs === undefined || needs.test(text) ? pattern.exec(text) : null
}

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')

function isAgency(name: string): boolean {
  return WHOLE_NAME.test(name.trim())
}

/** The agency known by a name or its initials, in any case; null where there is none. */
export function agencyNamed(form: string): string | null {
  return NAME_BY_FORM.get(form.trim().toLowerCase()) ?? null
}

function canonical(form: string): string {
  return agencyNamed(form) ?? form.trim()
}

const REACHES: readonly CreditReach[] = ['byline', 'interview', 'contribution']

function widest(credits: readonly Credit[]): Credit[] {
  const byAgency = new Map<string, Credit>()
  for (const reach of REACHES) {
    for (const credit of credits) {
      if (credit.reach === reach && !byAgency.has(credit.agency)) byAgency.set(credit.agency, credit)
    }
  }
  return [...byAgency.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1))
}
