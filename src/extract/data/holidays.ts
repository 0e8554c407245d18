/** Days with a name, and the rule that places them in a year. Weekdays are ISO (Monday is 1). */
export type HolidayRule =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  | { readonly rule: 'nth-weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly rule: 'easter'; readonly offset: number }

const fixed = (month: number, day: number): HolidayRule => ({ rule: 'fixed', month, day })
const nth = (month: number, weekday: number, n: number): HolidayRule => ({
  rule: 'nth-weekday',
  month,
  weekday,
  nth: n,
})
const easter = (offset: number): HolidayRule => ({ rule: 'easter', offset })

/** Sources: US Code title 5 § 6103, the (UK) Banking and Financial Dealings Act 1971, and common usage. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map(
  Object.entries({
    "new year's eve": fixed(12, 31),
    "new year's day": fixed(1, 1),
    "new year's": fixed(1, 1),
    'martin luther king jr. day': nth(1, 1, 3),
    'martin luther king day': nth(1, 1, 3),
    "valentine's day": fixed(2, 14),
    "presidents' day": nth(2, 1, 3),
    'presidents day': nth(2, 1, 3),
    "st. patrick's day": fixed(3, 17),
    "saint patrick's day": fixed(3, 17),
    "april fools' day": fixed(4, 1),
    'ash wednesday': easter(-46),
    'palm sunday': easter(-7),
    'holy thursday': easter(-3),
    'maundy thursday': easter(-3),
    'good friday': easter(-2),
    'holy saturday': easter(-1),
    'easter sunday': easter(0),
    'easter monday': easter(1),
    easter: easter(0),
    'may day': fixed(5, 1),
    "mother's day": nth(5, 7, 2),
    'memorial day': nth(5, 1, -1),
    'd-day': fixed(6, 6),
    "father's day": nth(6, 7, 3),
    juneteenth: fixed(6, 19),
    'independence day': fixed(7, 4),
    'fourth of july': fixed(7, 4),
    'bastille day': fixed(7, 14),
    'labor day': nth(9, 1, 1),
    'columbus day': nth(10, 1, 2),
    halloween: fixed(10, 31),
    'veterans day': fixed(11, 11),
    'armistice day': fixed(11, 11),
    'thanksgiving day': nth(11, 4, 4),
    thanksgiving: nth(11, 4, 4),
    'christmas eve': fixed(12, 24),
    'christmas day': fixed(12, 25),
    christmas: fixed(12, 25),
    'boxing day': fixed(12, 26),
  }),
)
