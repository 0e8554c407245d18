/** Capitalised words that name no person, body or place: creeds, peoples, languages, holidays, abbreviations. Lower case. */
export const NOT_NAMES = `
muslim christian jew jewish sunni shia shiite shi'ite alawite druze catholic protestant orthodox evangelical buddhist hindu sikh mormon yazidi yezidi islamist jihadist salafi takfiri islam islamic christianity judaism arab arabic arabs
kurd kurdish kurds latino latina hispanic black white caucasian asian-american african-american native-american roma western westerner eastern northern southern god allah bible quran koran jesus christ
easter christmas thanksgiving ramadan eid hanukkah passover yom kippur halloween internet web english spanish mandarin hebrew farsi persian latin
tv pm am ceo cfo coo cto id ok dna suv pr gdp gnp hiv aids covid covid-19 sars ied icbm wmd mp mps md phd ph.d ba bsc ma mba rsvp faq asap diy atm pin gps usb dvd cd pc ad bc bce ce est edt pst pdt gmt utc cst cdt et pt
q&a vip ngo ngos llc inc ltd corp plc roman sms url pdf usd eur gbp krw iii iv vi vii viii
democracy republican-led marxist communist socialist nazi nazis fascist liberal conservative labor
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
updated update editor's note advertisement advertising more read share photo photos video image images watch related via source sources tags file credit caption getty breaking exclusive opinion analysis live toggle enlarge hide download embed transcript contributed
ex gop-led rts hwy no nos vol
`

/** Months that are surnames and given names too: names only beside other words of a name. */
export const MONTH_NAMES = 'april may june august march'
