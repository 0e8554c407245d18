const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Armed groups and movements by name, as they stand before "fighters". Lower case; own work. */
export const NAMED_GROUPS = words(
  'isis isil daesh islamic-state al-qaeda qaeda al-nusra nusra hamas hezbollah hizbollah hizbullah taliban al-shabaab shabaab shabab boko-haram pkk ypg farc eln eta ira uvf lashkar-e-taiba haqqani houthi wagner azov antifa kkk janjaweed rsf m23 adf ltte aqap aqim fatah irgc basij',
)
/** What such groups belong to, as a whole: a creed, a people, a side. Lower case. */
export const BROAD_MOVEMENTS = words(
  'islamic islamist jihadist jihadi muslim extremist sunni shiite shia salafist takfiri palestinian kurdish arab afghan somali opposition separatist nationalist leftist far-right far-left tribal',
)
