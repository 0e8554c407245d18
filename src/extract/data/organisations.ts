/**
 * Last words (or words before "of", "for") that make a capitalised run an organisation. Lower case. Own work.
 */
export const ORGANISATION_HEADS = `
council department ministry agency bureau office commission committee subcommittee authority administration association federation confederation league union alliance coalition organization organisation
group company corporation corp inc ltd llc llp plc co holdings partners industries enterprises international technologies systems motors airlines airways airline bank trust fund foundation institute institution
center centre university college school academy hospital clinic laboratory lab observatory society club party congress parliament senate assembly knesset cabinet court tribunal police army navy force forces
guard guards corps command brigade brigades battalion regiment division squad militia front movement brotherhood network service services board committees caucus conference tribune times post journal news
herald gazette chronicle globe guardian telegraph mirror observer standard independent register bee sun star mail examiner press media television tv radio magazine review broadcasting channel studios pictures records
church mosque ministry temple diocese synagogue restaurant hotel resort casino stores store shop supermarket markets airport station prison jail stadium arena theater theatre museum library
legislature judiciary exchange treasury reserve registry secretariat mission embassy consulate delegation taskforce task-force team campaign headquarters staff chiefs house
scientific pharmaceuticals entertainment communications logistics security insurance financial capital energy oil petroleum electric steel foods brands solutions biotech pharma therapeutics labs laboratories software semiconductor electric dynamics
`

/** Heads that make an organisation only as a part of a longer name and never name one alone with "the". */
export const WEAK_HEADS =
  'scientific media house star sun mail post standard independent staff front division service co international capital force press school team security energy oil review'

/** First words of the names of parties, militias and brotherhoods, mostly Arabic ("army", "front", "brigade" …). */
export const ORGANISATION_OPENERS =
  'jaish jaysh jabhat liwa ahrar hayat faylaq harakat ansar katibat hizb saraya kataib fatah jund lashkar tehreek jamaat'

/** Heads that are surnames too: after a given name they are ("Doug Church"). */
export const SURNAME_HEADS = 'church house post star court bell bank force'

/**
 * Well-known bodies: usual name | other names.
 * Only bodies known world-wide or in every national paper.
 */
export const ORGANISATIONS = `
Islamic State|IS,ISIS,ISIL,Isis,Isil,Daesh,Da'esh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Islamic State of Iraq and al-Sham
al-Qaeda|al-Qaida,Al-Qaeda,Al-Qaida,al Qaeda,al Qaida,Al Qaeda,Qaeda
Taliban|Taleban
Hamas|
Hezbollah|Hizbollah,Hizbullah,Hezballah,Hizballah
Boko Haram|
al-Shabab|al-Shabaab,Al-Shabaab,Al-Shabab,al Shabaab,Al Shabaab,Al Shabab,Shabab,Shabaab
MI5|
MI6|
Fatah|
Nusra Front|al-Nusra Front,Jabhat al-Nusra,Al-Nusra Front,Al-Nusra
Muslim Brotherhood|
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
Syrian Observatory for Human Rights|SOHR
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces,Israeli Defence Forces
Palestinian Authority|
Palestine Liberation Organization|PLO
United Nations|UN,U.N.
Security Council|UN Security Council,U.N. Security Council,United Nations Security Council
NATO|Nato,North Atlantic Treaty Organization
ASEAN|Association of Southeast Asian Nations
European Commission|
European Parliament|
Arab League|
African Union|
World Health Organization|WHO
World Bank|
World Trade Organization|WTO
International Monetary Fund|IMF
International Criminal Court|ICC
International Atomic Energy Agency|IAEA
Red Cross|International Committee of the Red Cross,ICRC
Red Crescent|
Amnesty International|
Human Rights Watch|
White House|
Pentagon|
Kremlin|
Congress|
Senate|US Senate,U.S. Senate
House of Representatives|US House,U.S. House
Supreme Court|US Supreme Court,U.S. Supreme Court
State Department|Department of State
Justice Department|Department of Justice,DOJ
Defense Department|Department of Defense,DOD,DoD
Treasury Department|Department of the Treasury
Labor Department|Department of Labor,US Department of Labor,U.S. Department of Labor
Department of Homeland Security|DHS,Homeland Security
Federal Bureau of Investigation|FBI,F.B.I.
Central Intelligence Agency|CIA,C.I.A.
National Security Agency|NSA
National Security Council|NSC
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
Immigration and Customs Enforcement|ICE
Drug Enforcement Administration|DEA
Internal Revenue Service|IRS
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC
Federal Reserve|Fed
Congressional Budget Office|CBO
Bureau of Labor Statistics|BLS
Republican Party|GOP,Republicans,Republican
Democratic Party|Democrats,Democrat,Democratic
Democratic National Committee|DNC
Republican National Committee|RNC
Labour Party|Labour
Conservative Party|Tory,Tories
Liberal Democrats|Lib Dems
Scotland Yard|
Metropolitan Police|
Associated Press|AP
Reuters|
Agence France-Presse|AFP,Agence France Presse
CNN|
BBC|
NPR|
CBS|CBS News
NBC|NBC News
ABC|ABC News
MSNBC|
Fox News|FOX News,Fox News Channel
New York Times|
Washington Post|
Wall Street Journal|WSJ
Washington Times|
USA Today|USA TODAY
Los Angeles Times|
Al Jazeera|Al-Jazeera
Politico|POLITICO
Bloomberg|
Google|
Facebook|
Twitter|
YouTube|
Instagram|
Amazon|
Microsoft|
Apple|
Boeing|
Airbus|
Walmart|Wal-Mart
`
