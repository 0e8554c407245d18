/**
 * Countries and nations: usual name | other names | adjectives and words for their people. Own work; names as in AP style.
 */
export const COUNTRIES = `
Afghanistan||Afghan,Afghans
Albania||Albanian
Algeria||Algerian
Angola||Angolan
Argentina||Argentine,Argentinian
Armenia||Armenian
Australia||Australian,Aussie
Austria||Austrian
Azerbaijan||Azerbaijani,Azeri
Bahamas|The Bahamas|Bahamian
Bahrain||Bahraini
Bangladesh||Bangladeshi
Barbados||Barbadian
Belarus||Belarusian,Belarussian
Belgium||Belgian
Belize||Belizean
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian
Botswana||Botswanan
Brazil||Brazilian
Brunei||Bruneian
Bulgaria||Bulgarian
Burkina Faso||Burkinabe
Burundi||Burundian
Cambodia||Cambodian
Cameroon||Cameroonian
Canada||Canadian
Central African Republic||
Chad||Chadian
Chile||Chilean
China|People's Republic of China,PRC|Chinese
Colombia||Colombian
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese
Costa Rica||Costa Rican
Croatia||Croatian,Croat
Cuba||Cuban
Cyprus||Cypriot
Czech Republic|Czechia|Czech
Denmark||Danish,Dane
Djibouti||Djiboutian
Dominican Republic||Dominican
East Timor|Timor-Leste|Timorese
Ecuador||Ecuadorian,Ecuadorean
Egypt||Egyptian
El Salvador||Salvadoran
England||English,Englishman,Englishmen
Eritrea||Eritrean
Estonia||Estonian
Eswatini|Swaziland|Swazi
Ethiopia||Ethiopian
European Union|EU,E.U.|
Fiji||Fijian
Finland||Finnish,Finn
France||French,Frenchman,Frenchmen
Gabon||Gabonese
Gambia|The Gambia|Gambian
Georgia||Georgian
Germany||German
Ghana||Ghanaian
Greece||Greek
Guatemala||Guatemalan
Guinea||Guinean
Guyana||Guyanese
Haiti||Haitian
Honduras||Honduran
Hungary||Hungarian
Iceland||Icelandic,Icelander
India||Indian
Indonesia||Indonesian
Iran|Islamic Republic of Iran|Iranian
Iraq||Iraqi
Ireland|Republic of Ireland|Irish,Irishman,Irishmen
Israel||Israeli
Italy||Italian
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian
Jamaica||Jamaican
Japan||Japanese
Jordan||Jordanian
Kazakhstan||Kazakh
Kenya||Kenyan
Kosovo||Kosovar,Kosovan
Kuwait||Kuwaiti
Kyrgyzstan||Kyrgyz
Laos||Laotian
Latvia||Latvian
Lebanon||Lebanese
Liberia||Liberian
Libya||Libyan
Lithuania||Lithuanian
Luxembourg||Luxembourger
Madagascar||Malagasy
Malawi||Malawian
Malaysia||Malaysian
Maldives|The Maldives|Maldivian
Mali||Malian
Malta||Maltese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican
Moldova||Moldovan
Mongolia||Mongolian
Montenegro||Montenegrin
Morocco||Moroccan
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nepal||Nepali,Nepalese
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen
New Zealand||New Zealander
Nicaragua||Nicaraguan
Niger||Nigerien
Nigeria||Nigerian
North Korea|DPRK,N. Korea,Democratic People's Republic of Korea|North Korean,N. Korean
North Macedonia|Macedonia|Macedonian
Northern Ireland||Northern Irish
Norway||Norwegian
Oman||Omani
Pakistan||Pakistani
Palestine||Palestinian
Panama||Panamanian
Papua New Guinea||
Paraguay||Paraguayan
Peru||Peruvian
Philippines|The Philippines|Filipino,Philippine
Poland||Polish,Pole
Portugal||Portuguese
Qatar||Qatari
Romania||Romanian
Russia|Russian Federation|Russian
Rwanda||Rwandan
Saudi Arabia||Saudi,Saudi Arabian
Scotland||Scottish,Scot,Scotsman,Scots
Senegal||Senegalese
Serbia||Serbian,Serb
Sierra Leone||Sierra Leonean
Singapore||Singaporean
Slovakia||Slovak,Slovakian
Slovenia||Slovenian,Slovene
Somalia||Somali
South Africa||South African
South Korea|Republic of Korea,ROK,S. Korea|South Korean,S. Korean
South Sudan||South Sudanese
Soviet Union|USSR,U.S.S.R.|Soviet
Spain||Spanish,Spaniard
Sri Lanka||Sri Lankan
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swedish,Swede
Switzerland||Swiss
Syria|Syrian Arab Republic|Syrian
Taiwan||Taiwanese
Tajikistan||Tajik
Tanzania||Tanzanian
Thailand||Thai
Tibet||Tibetan
Togo||Togolese
Tonga||Tongan
Trinidad and Tobago||Trinidadian
Tunisia||Tunisian
Turkey|Türkiye|Turkish,Turk
Turkmenistan||Turkmen
Uganda||Ugandan
Ukraine||Ukrainian
United Arab Emirates|UAE,U.A.E.|Emirati
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit
United States|US,U.S.,USA,U.S.A.,America,United States of America|American
Uruguay||Uruguayan
Uzbekistan||Uzbek
Vatican City|Vatican,Holy See|
Venezuela||Venezuelan
Vietnam||Vietnamese
Wales||Welsh,Welshman
Yemen||Yemeni
Yugoslavia||Yugoslav
Zambia||Zambian
Zimbabwe||Zimbabwean
Africa||African
Asia||Asian
Europe||European
Chechnya||Chechen
Crimea||Crimean
Hong Kong||Hongkonger
Kashmir||Kashmiri
Dagestan||Dagestani
Abkhazia||Abkhazian,Abkhaz
South Ossetia||Ossetian
Catalonia||Catalan
`

/** US states: name | postal code | AP abbreviation. */
export const US_STATES = `
Alabama|AL|Ala.
Alaska|AK|
Arizona|AZ|Ariz.
Arkansas|AR|Ark.
California|CA|Calif.
Colorado|CO|Colo.
Connecticut|CT|Conn.
Delaware|DE|Del.
Florida|FL|Fla.
Georgia|GA|Ga.
Hawaii|HI|
Idaho|ID|
Illinois|IL|Ill.
Indiana|IN|Ind.
Iowa|IA|
Kansas|KS|Kan.
Kentucky|KY|Ky.
Louisiana|LA|La.
Maine|ME|
Maryland|MD|Md.
Massachusetts|MA|Mass.
Michigan|MI|Mich.
Minnesota|MN|Minn.
Mississippi|MS|Miss.
Missouri|MO|Mo.
Montana|MT|Mont.
Nebraska|NE|Neb.
Nevada|NV|Nev.
New Hampshire|NH|N.H.
New Jersey|NJ|N.J.
New Mexico|NM|N.M.
New York|NY|N.Y.
North Carolina|NC|N.C.
North Dakota|ND|N.D.
Ohio|OH|
Oklahoma|OK|Okla.
Oregon|OR|Ore.
Pennsylvania|PA|Pa.
Rhode Island|RI|R.I.
South Carolina|SC|S.C.
South Dakota|SD|S.D.
Tennessee|TN|Tenn.
Texas|TX|
Utah|UT|
Vermont|VT|Vt.
Virginia|VA|Va.
Washington|WA|Wash.
West Virginia|WV|W.Va.
Wisconsin|WI|Wis.
Wyoming|WY|Wyo.
District of Columbia|DC|D.C.
`

/** Places that WordNet lacks, each with the country or region it lies in: name | other names | lies in | class. */
export const MORE_PLACES = `
Idlib||Syria|settlement
Raqqa|Raqqah|Syria|settlement
Deir al-Zour|Deir ez-Zor,Deir Ezzor,Deir al-Zor|Syria|settlement
Hama||Syria|settlement
Homs||Syria|settlement
Latakia||Syria|settlement
Daraa|Deraa|Syria|settlement
Palmyra||Syria|settlement
Kobani|Kobane|Syria|settlement
Gaza Strip|Gaza|Palestine|region
West Bank||Palestine|region
Kyiv|Kiev|Ukraine|settlement
Gaza City||Gaza Strip|settlement
Rafah||Gaza Strip|settlement
Khan Younis|Khan Yunis|Gaza Strip|settlement
Ramallah||West Bank|settlement
Mariupol||Ukraine|settlement
Kharkiv|Kharkov|Ukraine|settlement
Donetsk||Ukraine|settlement
Luhansk|Lugansk|Ukraine|settlement
Dnipro||Ukraine|settlement
Kherson||Ukraine|settlement
Bakhmut||Ukraine|settlement
Fallujah|Falluja|Iraq|settlement
Ramadi||Iraq|settlement
Tikrit||Iraq|settlement
Kirkuk||Iraq|settlement
Irbil|Erbil|Iraq|settlement
Helmand||Afghanistan|state
Kunduz||Afghanistan|settlement
Peshawar||Pakistan|settlement
Quetta||Pakistan|settlement
Misrata||Libya|settlement
Sirte||Libya|settlement
Aden||Yemen|settlement
Hodeidah|Hudaydah|Yemen|settlement
Maiduguri||Nigeria|settlement
Wuhan||China|settlement
Xinjiang||China|state
Shenzhen||China|settlement
Pyeongchang||South Korea|settlement
Busan|Pusan|South Korea|settlement
Incheon|Inchon|South Korea|settlement
Panmunjom|||settlement
Punggye-ri||North Korea|settlement
Yongbyon||North Korea|settlement
Fukushima||Japan|state
Okinawa||Japan|state
Guantanamo Bay|Guantanamo|Cuba|settlement
Manhattan||New York City|settlement
Brooklyn||New York City|settlement
Queens||New York City|settlement
Bronx||New York City|settlement
Staten Island||New York City|settlement
New York City|NYC,New York|New York|settlement
Los Angeles|L.A.|California|settlement
Washington, D.C.|Washington DC,Washington D.C.|United States|settlement
Las Vegas|Vegas|Nevada|settlement
Ferguson||Missouri|settlement
Benghazi||Libya|settlement
Kandahar||Afghanistan|settlement
Mariana Islands|||land
Golan Heights|Golan||region
Black Sea|||water
Indo-Pacific|||region
Asia-Pacific|||region
Southeast Asia|||region
Northeast Asia|||region
East Asia|||region
South Asia|||region
Central Asia|||region
Central America|||region
Latin America|||region
North America|||continent
South America|||continent
Eastern Europe||Europe|region
Western Europe||Europe|region
Sahel|||region
Capitol Hill||Washington, D.C.|region
Horn of Africa|||region
Gulf of Mexico|||water
Gulf of Oman|||water
Gulf of Aden|||water
Strait of Hormuz|||water
Sea of Japan|||water
Bay of Bengal|||water
Strait of Gibraltar|||water
`
