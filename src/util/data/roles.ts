/** Relations to one place or company that exclude each other: who is served, and who serves. Heads of roles. Own work. */
export const SERVED = 'customer guest patron client visitor patient passenger tourist diner shopper'
export const SERVING =
  'employee worker staffer waiter waitress cook cashier clerk manager cleaner bartender nurse receptionist owner'

/** Words before an office that make it a lower one. */
export const SUBORDINATE = 'deputy vice assistant associate under junior'

/** Offices whose title stays with a person for life ("President Carter"): former or not is no difference there. */
export const COURTESY =
  'president governor senator representative congressman congresswoman secretary ambassador mayor minister premier chancellor speaker judge justice general admiral colonel major captain lieutenant sergeant commander vice-president'
