const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Vehicles and weapons by kind; kinds of one list exclude each other. Wider words ("vehicle", "gun") are left out. Lemmas. */
export const VEHICLES = [
  'ambulance',
  'car sedan hatchback',
  'truck lorry pickup',
  'van minivan minibus',
  'bus coach',
  'motorcycle motorbike scooter',
  'bicycle',
  'tractor',
] as const
export const WEAPONS = [
  'pistol handgun revolver',
  'rifle',
  'shotgun',
  'knife machete dagger blade',
  'axe hatchet',
  'hammer',
  'grenade',
  'crossbow',
  'sword',
] as const

/** Verbs that a driver governs a vehicle by. Lemmas. */
export const DRIVING = words('drive ride ram plow plough steer rent hire crash accelerate')
/** What a vehicle does to people, as its subject: "a van ploughed into a crowd". Lemmas. */
export const RAMMING = words(
  'plow plough ram slam mow hit strike run drive careen crash smash mount swerve barrel',
)
/** Who is rammed, so that no mere collision of two vehicles is read as an attack. Lemmas. */
export const RAMMED = words(
  'crowd pedestrian people passer-by bystander shopper crowds pavement sidewalk walker reveller',
)
/** Verbs that an attacker governs a weapon by. Lemmas. */
export const WIELDING = words('wield brandish carry fire use pull draw grab reload hold')
/** Verbs of attack that "with a rifle" may go with. Lemmas. */
export const ATTACKING = words('arm shoot kill stab attack fire slash hack murder wound threaten beat')
/** Who drives or shoots in the story's main event. Lemmas. */
export const ASSAILANTS = words(
  'bomber attacker gunman suspect shooter assailant driver man woman killer terrorist robber hijacker knifeman militant he she perpetrator teenager',
)
