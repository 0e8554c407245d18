/**
 * Words before a name that belong to it: ranks, forms of address, abbreviated offices. Lower case, without stops; the
 * full form after `=` where the word is an abbreviation. AP and Reuters style. Own work.
 */
export const TITLES = `
mr=|mrs=|ms=|miss=|mx=|messrs=|dr=doctor|prof=professor|sir=|dame=|lord=|lady=|sheikh=|sheik=|imam=|rabbi=|ayatollah=|mullah=|
gen=general|general|lt gen=lieutenant general|maj gen=major general|brig gen=brigadier general|brigadier general|major general|lieutenant general|
brig=brigadier|brigadier|col=colonel|colonel|lt col=lieutenant colonel|lieutenant colonel|maj=major|major|capt=captain|captain|lt=lieutenant|
lieutenant|lt cmdr=lieutenant commander|cmdr=commander|cdr=commander|commander|adm=admiral|admiral|vice adm=vice admiral|vice admiral|rear adm=rear admiral|
rear admiral|sgt=sergeant|sergeant|staff sgt=staff sergeant|staff sergeant|sgt maj=sergeant major|master sgt=master sergeant|cpl=corporal|corporal|pvt=private|pfc=private first class|
lance cpl=lance corporal|spc=specialist|spec=specialist|petty officer|chief petty officer|airman|marshal|field marshal|air marshal|air chief marshal|
pc=police constable|det=detective|detective|det sgt=detective sergeant|insp=inspector|inspector|supt=superintendent|superintendent|constable|officer|trooper|deputy|
sen=senator|senator|sens=senators|rep=representative|reps=representatives|representative|congressman|congresswoman|gov=governor|governor|govs=governors|pres=president|
amb=ambassador|rev=reverend|reverend|fr=father|father|sister|brother|pope|cardinal|archbishop|bishop|
king|queen|prince|princess|crown prince|duke|duchess|emperor|emir|sultan|judge|justice|chief justice|atty gen=attorney general|attorney general|secretary general|secretary-general|solicitor general|inspector general|surgeon general|director general|director-general|lt gov=lieutenant governor|lieutenant governor
`

/** Feminine and masculine forms of address, which tell two holders of one surname apart. */
export const FEMININE_TITLES = 'mrs ms miss dame lady queen princess duchess sister congresswoman'
export const MASCULINE_TITLES = 'mr sir lord king prince duke father brother congressman pope'

/** Suffixes of personal names. */
export const NAME_SUFFIXES = 'jr sr ii iii iv'

/** Nouns of office and occupation, lemma, lower case: the head of a role ("chairman of …", "spokeswoman for …"). */
export const ROLE_NOUNS = `
president chairman chairwoman chairperson chair minister premier chancellor secretary undersecretary ambassador envoy diplomat consul governor mayor senator congressman congresswoman
representative lawmaker legislator delegate speaker leader whip candidate nominee councilman councilwoman commissioner comptroller treasurer director administrator executive ceo cfo coo cto
founder co-founder cofounder owner co-owner manager head chief commander general admiral colonel major captain lieutenant sergeant officer deputy sheriff constable marshal detective inspector
superintendent spokesman spokeswoman spokesperson official adviser advisor aide counsel counselor attorney lawyer prosecutor judge justice magistrate solicitor barrister
professor lecturer dean rector provost principal teacher researcher scientist scholar fellow economist analyst expert historian author writer columnist journalist reporter editor correspondent
anchor host producer publisher broadcaster commentator strategist pollster consultant lobbyist activist campaigner organizer organiser doctor physician surgeon nurse paramedic pharmacist
psychologist psychiatrist epidemiologist biologist chemist physicist engineer architect pilot astronaut driver conductor actor actress singer musician rapper comedian director artist
coach player quarterback striker goalkeeper pitcher athlete champion boxer pastor priest imam rabbi bishop archbishop cardinal pope reverend cleric ayatollah monk nun
king queen prince princess emperor emir sultan sheikh heir dictator ruler rebel warlord militant
businessman businesswoman entrepreneur banker investor trader billionaire tycoon farmer fisherman clerk cashier waiter cook bartender worker employee staffer intern
student graduate veteran soldier marine sailor airman guard bodyguard witness survivor victim resident neighbor neighbour bystander customer
donor investor suspect gunman shooter attacker bomber assailant defendant plaintiff convict inmate
wife husband mother father son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiance fiancee boyfriend girlfriend partner friend
member partner trustee moderator coordinator pharmacist negotiator mediator inspector-general secretary-general director-general attorney-general vice-president
technician operator contractor supervisor superintendent auditor regulator watchdog ombudsman registrar archivist curator librarian
`

/** Offices that serve as titles right before a surname ("President Bush", "Mayor Young"). */
export const TITLE_ROLES =
  'president chancellor premier minister secretary mayor speaker chairman chairwoman director commissioner sheriff coach principal ambassador'

/** Words that may stand in a role before its head ("Deputy Prime Minister", "First Vice Foreign Minister"). */
export const ROLE_MODIFIERS = `
former ex late then acting interim incoming outgoing retired current deputy vice assistant associate senior chief first second third executive managing general special top lead principal
prime foreign defense defence interior finance financial health justice home transport transportation trade energy education environment agriculture labor labour information economy
press state national federal regional local provincial military political legal medical police fire party parliamentary presidential attorney inspector solicitor district county city
majority minority house senate congressional permanent joint staff communications communication campaign election security intelligence operations operating technology marketing personnel
co founding honorary emeritus elect designate bureau news sports fashion research program project media public affairs relations external internal
`
