/** Relations to one place or company that exclude each other: who is served, and who serves. Heads of roles. Own work. */
export const SERVED = 'customer guest patron client visitor patient passenger tourist diner shopper'
export const SERVING =
  'employee worker staffer waiter waitress cook cashier clerk manager cleaner bartender nurse receptionist owner'

/** Words before an office that make it a lower one. */
export const SUBORDINATE = 'deputy vice assistant associate under junior'

/** Offices whose title stays with a person for life ("President Carter"): former or not is no difference there. */
export const COURTESY =
  'president governor senator representative congressman congresswoman secretary ambassador mayor minister premier chancellor speaker judge justice general admiral colonel major captain lieutenant sergeant commander vice-president'

/** Posts of one body that one person seldom holds together; chairman and chief executive often are one. Heads of roles. */
export const RIVAL_POSTS: readonly (readonly [string, string])[] = [
  ['chairman', 'manager'],
  ['chairman', 'treasurer'],
  ['manager', 'treasurer'],
  ['editor', 'publisher'],
  ['governor', 'senator'],
  ['senator', 'congressman'],
  ['senator', 'representative'],
  ['governor', 'congressman'],
  ['ambassador', 'consul'],
  ['doctor', 'nurse'],
  ['captain', 'mate'],
  ['principal', 'teacher'],
  ['professor', 'student'],
  ['prosecutor', 'lawyer'],
  ['judge', 'prosecutor'],
  ['pilot', 'passenger'],
  ['coach', 'player'],
]

/** Ranks that another word makes another rank, and those words: a general is no major general. */
export const GRADED_RANKS =
  'general colonel admiral marshal commander commissioner inspector superintendent constable'
export const RANK_GRADES = 'major lieutenant brigadier rear vice air deputy assistant field chief'

/** Relations that a person has beside whatever office: that two sources tell of them shows nothing about the office. */
export const KIN =
  'husband wife widow widower spouse father mother parent son daughter child brother sister sibling uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter fiance fiancee partner girlfriend boyfriend friend'
