/**
 * Families of words that exclude each other: who drove an ambulance drove no van, who was hit in the leg was not hit in
 * the arm. A row is a family; words between commas may stand for each other, words across a comma may not. Lemmas; own
 * work, after the classes that corrections columns of newspapers list most (vehicles, weapons, kin, sides, buildings).
 */
const KINDS = [
  'ambulance,car sedan,truck lorry pickup,van minivan minibus,bus coach,motorcycle motorbike scooter,bicycle,train,tank,ferry boat ship',
  'helicopter chopper,plane jet warplane airplane aeroplane airliner,drone,balloon',
  'pistol handgun revolver,rifle,shotgun,knife machete dagger,axe hatchet,hammer,grenade',
  'brother,sister,father,mother,son,daughter,uncle,aunt,nephew,niece,grandfather,grandmother,grandson,granddaughter',
  'wife widow,husband widower,fiancee,fiance',
  'school,hospital clinic,mosque,church,synagogue,temple,restaurant cafe diner,hotel motel,bakery,factory,prison jail,courthouse,supermarket,cinema theater theatre',
  'leg thigh knee ankle foot,arm elbow wrist hand,head face skull,chest,stomach abdomen,neck throat',
  'soldier serviceman trooper,fighter militiaman militant rebel insurgent gunman,civilian bystander,policeman,guard doorman bodyguard,firefighter fireman,medic paramedic,journalist reporter',
  'treasurer,manager,chairman,spokesman,counsel',
  'stabbing,shooting,poisoning,strangulation,drowning,beheading',
  'earthquake,flood,hurricane,tornado,wildfire,avalanche,tsunami',
  'felony,misdemeanor misdemeanour',
] as const

/** The same for words before a noun ("northern", "elder", "Sunni"). Only opposites: north excludes south, not west. */
const MODIFIERS = [
  'northern north,southern south',
  'eastern east,western west',
  'sunni,shia shiite,christian,druze,jewish,hindu,buddhist',
  'elder older,younger',
  'left,right',
  'upper,lower',
  'male,female',
  'front,rear back',
  'current incumbent,former',
  'government regime pro-government pro-regime,rebel opposition anti-government',
  'state,federal',
  'civilian,military',
  'black,white,red,blue,green,yellow,silver,gray grey',
  'single-engine,twin-engine',
  'breakaway,autonomous semiautonomous,independent',
] as const

/** Who owns or makes a thing is not the thing: "the hotel's owner" sued, or "the hotel" did. Lemmas. */
export const OWNERS: ReadonlySet<string> = new Set(
  'owner operator maker manufacturer publisher landlord proprietor'.split(' '),
)

/** Words of one family and the group of each within it. */
export type Families = ReadonlyMap<string, readonly { readonly family: number; readonly group: number }[]>

function familiesOf(rows: readonly string[]): Families {
  const found = new Map<string, { readonly family: number; readonly group: number }[]>()
  for (const [family, row] of rows.entries())
    for (const [group, words] of row.split(',').entries())
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { family, group }])
  return found
}

export const EXCLUSIVE_KINDS = familiesOf(KINDS)
export const EXCLUSIVE_MODIFIERS = familiesOf(MODIFIERS)
