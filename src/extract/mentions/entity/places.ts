import { placesNamed } from '../../../util/place.ts'
import { foldName } from '../../../util/transliterate.ts'
import type { RawMention } from './raw.ts'

/** A place of an article while its mentions are gathered. */
export interface Site {
  readonly name: string
  /** "state" where the article tells a province from the town of the same name. */
  readonly feature: string | null
  readonly mentions: RawMention[]
}

const COUNTRY_PARTS = /^(?:North|South|East|West) /u

/** Groups an article's place mentions: by listed name or folded spelling, towns and provinces of one name apart. */
export function gatherPlaces(found: readonly RawMention[]): Site[] {
  const sites = new Map<string, Site>()
  const mentions = found.map(withoutNoun)
  const bare = bareCountries(mentions)
  const withTown = new Set(mentions.filter(({ feature }) => feature === 'settlement').map(keyOf))
  const withProvince = new Set(mentions.filter(({ feature }) => feature === 'state').map(keyOf))
  for (const mention of mentions) {
    const name =
      (mention.name === mention.known ? bare.get(mention.name) : undefined) ?? mention.known ?? mention.name
    const key = keyOf({ ...mention, known: name === mention.name ? mention.known : name })
    // A bare name means the town where the article has both.
    const isProvince =
      withProvince.has(key) && (mention.feature === 'state' || !withTown.has(key)) && !isListedState(name)
    const feature = isProvince ? 'state' : null
    const id = `${key}|${feature ?? ''}`
    const site = sites.get(id) ?? { name, feature, mentions: [] }
    site.mentions.push(mention)
    sites.set(id, site)
  }
  return [...sites.values()].map((site) => ({
    ...site,
    name: isListedState(site.name) ? site.name : usualName(site),
  }))
}

const PROVINCE = / (?:Province|Governorate|Oblast|Prefecture)$/u

/** "Khost Province" is the province of Khost, as "Khost province" is. */
function withoutNoun(mention: RawMention): RawMention {
  return PROVINCE.test(mention.name)
    ? { ...mention, name: mention.name.replace(PROVINCE, ''), feature: 'state' }
    : mention
}

/** A town by the name the article uses most, not in capitals: lists may have another spelling. */
function usualName({ name, mentions }: Site): string {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    if (!mention.demonym && /\p{Ll}/u.test(mention.name))
      counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1)
  let best = name
  let most = 0
  for (const [spelling, count] of counts)
    if (count > most) {
      best = spelling
      most = count
    }
  return best
}

const keyOf = (mention: Pick<RawMention, 'known' | 'name'>): string => foldName(mention.known ?? mention.name)
const isListedState = (name: string): boolean =>
  placesNamed(name).some((place) => place.class === 'state' || place.class === 'country')

/** "Korea" means South Korea where the article names that and the other one only in full. */
function bareCountries(mentions: readonly RawMention[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const { known } of mentions)
    if (known?.startsWith('South ') && COUNTRY_PARTS.test(known)) {
      const rest = known.replace(COUNTRY_PARTS, '')
      if (placesNamed(rest).some((place) => place.class === 'land')) full.set(rest, known)
    }
  return full
}
