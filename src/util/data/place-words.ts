/** Nouns of places, lower case, by class: they make the name beside them a place ("Tall Tawil village"). Own work. */
export const PLACE_NOUNS: Readonly<Record<string, string>> = {
  settlement:
    'city town village hamlet suburb district neighborhood neighbourhood capital settlement borough township municipality port camp quarter commune',
  state: 'province governorate state county prefecture canton oblast emirate',
  country: 'kingdom nation country',
  water: 'river lake sea ocean strait gulf bay canal reservoir creek channel',
  land: 'island islands mountain mountains valley peninsula desert hill hills plain forest mount cape heights basin',
  site: 'street road avenue boulevard highway pike lane parkway turnpike expressway freeway bridge square park tower plaza building airport base crossing checkpoint dam border junction roundabout strip mall beach field',
}

/** Nouns after "the X" or "X" that are parts of a place: "Aleppo's outskirts", "the X area". */
export const PLACE_PARTS =
  'area region outskirts suburbs countryside center centre downtown vicinity surroundings side bank border edge entrance'

/** Prepositions before places. */
export const PLACE_PREPOSITIONS =
  'in at near from to into across around outside inside through toward towards throughout outside within leaving entering via'

/** Words that stand before a place name and belong to it ("Mount Lebanon", "Camp David", "Fort Hood"). */
export const PLACE_OPENERS =
  'mount mt mt. fort ft ft. camp lake cape port san santa saint st st. los las el tel tall jabal deir beit wadi jebel'
