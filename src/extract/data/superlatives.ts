/** Words that make, or only seem to make, a claim of rank or precedence. Lower case throughout. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Superlative forms of English adjectives common in news; an `-est` ending alone would take in "protest". */
export const SUPERLATIVE_FORMS = words(`
  angriest ablest boldest bravest brightest broadest busiest calmest cheapest cleanest clearest closest coldest
  costliest cruellest cruelest darkest deadliest dearest deepest densest dimmest dirtiest driest drunkest dullest
  easiest eldest fairest farthest fastest fattest fewest fiercest finest firmest fittest flattest foremost fullest furthest
  gloomiest gravest greatest grimmest happiest hardest harshest healthiest heaviest highest hottest hugest
  kindest largest leanest lengthiest lightest likeliest loftiest loneliest longest loudest lowest mightiest mildest narrowest
  newest noblest noisiest oldest poorest priciest proudest purest quickest quietest rainiest rarest richest
  riskiest roughest sadest saddest safest scarcest severest shallowest sharpest shortest simplest sincerest slightest slowest
  smallest smartest smoothest snowiest softest soonest sparsest steadiest steepest sternest strangest strictest
  strongest sunniest surest sweetest swiftest tallest thickest thinnest tightest tiniest toughest ugliest
  unhappiest unlikeliest uppermost vastest warmest weakest wealthiest wettest wickedest widest wildest windiest wisest worst youngest
  biggest bloodiest bitterest hungriest
`)

/** Adjectives after "most" that only intensify or that name no rank ("most recent", "most likely"). */
export const IDLE_AFTER_MOST = words('recent likely certain definite part notable notably of part')

/** After "first": names, offices, idioms, stretches of time and steps that put nothing before all others. */
export const NO_PRECEDENCE_AFTER_FIRST = words(`
  lady ladies gentleman family couple minister vice deputy secretary lieutenant sergeant name names quarter half amendment
  responder responders aid floor storey story class degree degrees person instance place glance hand century division world
  nation nations baptist presbyterian methodist avenue street cousin cousins language choice base step steps
  round rounds thing things thought thoughts impression impressions day days week weeks month months year years hour hours
  minute minutes priority line edition reading phase stage part leg chapter
  army corps battalion brigade infantry armoured armored cavalry fleet marines estate trimester semester term
  light dates love refusal blush and then second two three four five six seven eight nine ten few couple several dozen hundred
`)

/** "First" used as an adverb before a participle is a precedence claim with these ("first reported by …"). */
export const FIRST_TO_TELL = words('reported revealed disclosed published broke obtained reported-on')

/** After "last": stretches of time and idioms that mean "the one before this". */
export const PRECEDING_AFTER_LAST = words(`
  week night year month day days weeks years months hours decade century summer winter spring autumn fall season quarter
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december weekend minute resort word name straw few couple several
`)

/** After "record", that make it an adjective of rank. */
export const RANKED_BY_RECORD = words(`
  high highs low lows number numbers level levels amount amounts profit profits revenue revenues earnings heat temperature
  temperatures turnout sum deficit deficits surplus pace sales loss losses breaking setting time crowd crowds rainfall
  snowfall cold rate rates quarter prices price fine drought flooding floods haul year total totals share output production
  exports imports inflation unemployment spending budget demand audience attendance settlement payout margin shattering
  victory defeat fall drop rise increase surge jump gain gains highest lowest spell seizure
`)

/** What can be somebody's "top" one: other uses of "top" are places or ranks ("top officials", "top of the ticket"). */
export const RANKED_BY_TOP = words(`
  priority priorities concern concerns issue issues threat threats cause causes goal exporter exporters importer producer
  producers supplier suppliers donor donors buyer seller employer killer destination
`)

/** What can be a country's or a trade's "leading" one; a "leading figure" or "leading candidate" is one of several. */
export const RANKED_BY_LEADING = words(`
  manufacturer maker producer exporter importer supplier provider carrier airline retailer seller distributor operator
  lender insurer bank brewer builder employer cause killer scorer newspaper daily broadcaster publisher exchange
`)

/** Ordinals that may stand before a superlative ("second-largest") or count occurrences ("the third attack in a month"). */
export const ORDINALS = words('second third fourth fifth sixth seventh eighth ninth tenth')

/** Verbs through which a superlative without a noun finds what it ranks ("the visit was the first"). */
export const LINKING_VERBS = words('be become mark remain represent constitute seem appear emerge')

/** Nouns that are only carriers: the claim is about the predicate ("the first time …", "the only one"). */
export const CARRIER_NOUNS = words('time one ones occasion thing')

/** Prepositions that open a limit of a rank or belong to its noun phrase. */
export const SCOPE_PREPOSITIONS = words(
  'in of on to at by for from among across under between within against into inside outside over during throughout since below above',
)

/** Participles that may stand between what is ranked and its limit ("talks held in Korea", "raids carried out to date"). */
export const REDUCED_RELATIVES = words(
  'held conducted carried made recorded reported seen built launched ordered taken signed imposed staged fought detected mounted',
)

/** Adverbials of one or two words that limit a rank in time. */
export const SCOPE_ADVERBS = words('ever yet today possible worldwide nationwide anywhere alive')

/** Calendar units, singular. */
export const CALENDAR_UNITS = words(
  'day week month quarter year decade century generation season summer winter spring autumn fall',
)
