/** Creeds, peoples, languages and directions: they can stand in a body's name, and name nothing alone. Lower case. */
export const GROUPS = `
muslim christian jew jewish sunni shia shiite shi'ite alawite druze catholic protestant orthodox evangelical buddhist hindu sikh mormon yazidi yezidi islamist jihadist salafi takfiri islam islamic christianity judaism arab arabic
kurd kurdish latino latina hispanic caucasian asian-american african-american native-american roma roman westerner eastern northern southern western god allah bible quran koran jesus christ english spanish mandarin hebrew farsi persian latin pashto dari urdu hindi mujahideen mujahedeen
democracy marxist communist socialist nazi fascist liberal conservative
`

/** Weekdays, months, holidays, words of web pages and abbreviations: no part of any name. Lower case. */
export const NOT_NAMES = `
easter christmas thanksgiving ramadan eid hanukkah passover yom kippur halloween internet web
tv pm am ceo cfo coo cto id ok dna suv pr gdp gnp hiv aids covid covid-19 sars ied icbm wmd mp mps md phd ph.d ba bsc ma mba rsvp faq asap diy atm pin gps usb dvd cd pc ad bc bce ce est edt pst pdt gmt utc cst cdt et pt
q&a vip ngo ngos sms url pdf usd eur gbp krw ii iii iv vi vii viii
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
updated update editor's note advertisement advertising more read share photo photos video image images watch watched replay related via source sources tags file credit caption getty breaking exclusive opinion analysis live toggle enlarge hide download embed transcript contributed
ex rts hwy no nos vol
`

/** Months that are surnames and given names too: names only beside other words of a name. */
export const MONTH_NAMES = 'april may june august march'
