/** Invented reports for sample pages: no outlet, town or person of them exists. */

export const FERRY_TITLE = 'Ferry with 214 aboard runs aground off Marlow Point'

export const FERRY: readonly string[] = [
  'A passenger ferry carrying 214 people ran aground on a sandbank off Marlow Point early on Tuesday, and rescuers took eleven hours to bring everyone ashore, the coastguard said.',
  'The Northern Gull had left Carrick Quay at 5:40 a.m. and was on the last mile of its crossing when it left the marked channel, according to the harbour office in Ostrand.',
  'Nine passengers were treated for bruises and one crew member broke an arm, said Lena Aldous, a spokeswoman for the hospital in Ostrand. Nobody was in danger of dying, she said.',
  '“We felt a long scrape and then everything stopped,” said Piet Havering, 52, who was travelling to work with his daughter. “Cups slid off the tables, and for a minute nobody spoke.”',
  'Captain Moira Teague told investigators that a buoy had drifted from its place after the storm of July 3 and that she had steered by it in fog, the harbour office said.',
  'The owner, Sundwater Lines, said on Tuesday evening that the buoy had been reported missing twice. It declined to say when the first report was made, or to whom.',
  'Two tugs pulled at the stern from noon, but the ferry did not move until the tide rose at about 4 p.m. The last passengers stepped onto the pier at Ostrand shortly before 5 p.m.',
  'The coastguard station at Marlow sent three boats and a helicopter, and fishermen from the village brought blankets and tea to those who were taken off first.',
  'Divers found a gash 2.4 metres long below the waterline. About 300 litres of diesel leaked into the bay, the environment agency said, most of which had been skimmed off by nightfall.',
  'It was the second grounding of a Sundwater vessel in 14 months. In May last year the Eastern Gull struck a jetty in Tolven with 80 people on board, and the company paid a fine of $45,000.',
  'The transport minister, Arvid Solle, said the inquiry would look at how buoys were checked after storms. “A mark that has moved is worse than no mark at all,” he told the regional broadcaster.',
  'Crossings between Carrick Quay and Ostrand were suspended until Thursday. The company promised refunds and said that a smaller boat would carry those who needed to reach the hospital.',
]

export const FLOOD_TITLE = 'Council in Brenning votes 9 to 4 to move flooded school uphill'

export const FLOOD: readonly string[] = [
  'Brenning’s town council voted 9 to 4 on Monday night to move the primary school away from the river, five weeks after floodwater stood chest-high in its classrooms.',
  'The new building is to stand on Tanner’s Field, 40 metres above the old one, and to open in September 2027. It will cost 18.6 million crowns, of which the province pays two thirds.',
  'Mayor Ilse Corvin called the vote “the end of pretending that the river will behave”. She had promised a decision before the summer holidays.',
  'Councillor Dag Wester, who voted against the plan, said that a wall along the river would have cost a third as much and would have protected the 120 houses beside the school, too.',
  'The flood of June 2 killed two people and damaged 340 homes after 96 millimetres of rain fell in seven hours, the weather service said.',
  'Since then 212 pupils have been taught in the sports hall, in the fire station and in two rooms above a bakery. Parents had collected 1,900 signatures for the move.',
  'The head teacher, Runa Feld, said she would miss the old trees but not the pumps. “Every autumn we carried the books upstairs,” she said. “Now there will be no need for stairs.”',
  'The province must approve the plan by August 15. A spokesman for its building office said that he expected no objection, as the field had been set aside for public use since 1988.',
  'What becomes of the old school is open. The council asked an engineer to find out whether its ground floor could be left empty, so that water might pass through it.',
]

export const GERMAN_TITLE = 'Güterzug entgleist bei Überlinghausen – Strecke bis Freitag gesperrt'

export const GERMAN: readonly string[] = [
  'Ein Güterzug mit 22 Wagen ist in der Nacht zum Mittwoch bei Überlinghausen entgleist. Verletzt wurde niemand, wie die Bundespolizei mitteilte.',
  'Sieben Kesselwagen stürzten um, drei davon waren mit Rapsöl beladen. Rund 40.000 Liter flossen nach Angaben der Feuerwehr in einen Graben neben dem Gleis.',
  '„Wir hatten großes Glück, dass kein Gegenzug kam“, sagte Einsatzleiter Jörg Mühlwaßer. Der nächste Personenzug sei nur zwölf Minuten entfernt gewesen.',
  'Als Ursache vermuten die Ermittler einen gebrochenen Radsatz. Die Strecke zwischen Überlinghausen und Kößnitz bleibt voraussichtlich bis Freitag gesperrt; es fahren Busse.',
  'Der Betreiber sprach von einem Schaden in Höhe von 1,2 Millionen Euro. Die Bergung der Wagen soll am Donnerstag um 6 Uhr beginnen.',
]

export const KOREAN_TITLE = '가람시 지하철 공사장서 땅꺼짐…2명 부상'

export const KOREAN: readonly string[] = [
  '14일 오전 7시 20분께 가람시 새터동 지하철 공사장 옆 도로에서 지름 8m, 깊이 5m의 땅꺼짐이 발생해 2명이 다쳤다고 소방당국이 밝혔다.',
  '사고 당시 도로를 지나던 승용차 1대가 구덩이에 빠졌으며 운전자 이모 씨와 동승자가 가벼운 상처를 입고 병원으로 옮겨졌다.',
  '가람시는 주변 도로 300m를 통제하고 상수도관 누수 여부를 조사하고 있다. 시 관계자는 “사흘간 내린 비로 지반이 약해진 것으로 보인다”고 말했다.',
  '공사를 맡은 한빛건설은 작업을 중단하고 원인 조사에 협조하겠다고 밝혔다. 인근 주민 45가구는 주민센터로 대피했다.',
]

export const ARABIC_TITLE = 'حريق في سوق بلدة النخيل يلتهم ستين متجرا'

export const ARABIC: readonly string[] = [
  'اندلع حريق كبير فجر الأحد في السوق القديم ببلدة النخيل والتهم نحو ستين متجرا قبل أن تتمكن فرق الإطفاء من السيطرة عليه بعد أربع ساعات.',
  'وقال قائد فرق الإطفاء سامر الحداد إن سبب الحريق عطل كهربائي في مخزن للأقمشة، وإن أحدا لم يصب بأذى لأن السوق كان مغلقا.',
  'وقدر أصحاب المتاجر خسائرهم بنحو مليوني دينار، وطالبوا البلدية بتعويضات عاجلة وبتجديد شبكة الكهرباء في السوق.',
]
