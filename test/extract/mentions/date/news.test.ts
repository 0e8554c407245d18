import { describe, expect, test } from 'vitest'
import { findDates } from '../../../../src/extract/mentions/date.ts'
import { annotated } from '../../../helpers.ts'

/**
 * Sentences as American and British papers write them, made up for this test, with what TimeML 1.2.1 makes of them:
 * `sentence => words = TYPE value/MOD; …`, and nothing after the arrow where there is no time. A title stands before `//`.
 */
const NEWS: readonly (readonly [what: string, published: string, rows: string])[] = [
  [
    'which way a weekday lies',
    '2013-03-21',
    `
The company said Thursday it would cut 400 jobs. => Thursday = DATE 2013-03-21
The ferry capsized Sunday night, officials announced Monday. => Sunday night = TIME 2013-03-17TNI; Monday = DATE 2013-03-18
The deal, announced Sunday night, will close in May. => Sunday night = TIME 2013-03-17TNI; May = DATE 2013-05
The agreement announced Sunday night must be ratified by parliament. => Sunday night = TIME 2013-03-17TNI
Starting Friday, shoppers will pay more for bags. => Friday = DATE 2013-03-22
The store is offering refunds starting Friday. => Friday = DATE 2013-03-22
Voters in four states hold primaries Tuesday. => Tuesday = DATE 2013-03-26
Italians are voting Sunday in a runoff. => Sunday = DATE 2013-03-24
Police questioned a woman arrested on Friday over the theft. => Friday = DATE 2013-03-15
The suspect, arrested on Friday, will appear in court on Monday. => Friday = DATE 2013-03-15; Monday = DATE 2013-03-25
A bill introduced Wednesday would ban the sale of such weapons. => Wednesday = DATE 2013-03-20
The report, released Wednesday, will be debated next week. => Wednesday = DATE 2013-03-20; next week = DATE 2013-W13
The measure passed Tuesday would raise taxes. => Tuesday = DATE 2013-03-19
Lawmakers are expected to vote Friday on the plan. => Friday = DATE 2013-03-22
The Senate could vote as early as Friday. => Friday = DATE 2013-03-22
The trial opens Monday in Manhattan. => Monday = DATE 2013-03-25
The president arrives in Amman on Friday. => Friday = DATE 2013-03-22
Mr. Lee, who flies to Rome on Saturday, declined to comment. => Saturday = DATE 2013-03-23
The finance minister is flying to Moscow on Saturday. => Saturday = DATE 2013-03-23
The two sides meet again Monday. => Monday = DATE 2013-03-25
The bank has until Monday to find the money. => Monday = DATE 2013-03-25
Banks will remain closed until Tuesday. => Tuesday = DATE 2013-03-26
Shares rose 3 percent on Wednesday. => Wednesday = DATE 2013-03-20
Wednesday's vote was delayed. => Wednesday = DATE 2013-03-20
Monday's vote will be close. => Monday = DATE 2013-03-25
The vote is Sunday. => Sunday = DATE 2013-03-24
"We will leave on Saturday," he said on Tuesday. => Saturday = DATE 2013-03-23; Tuesday = DATE 2013-03-19
He told reporters Tuesday that the talks would resume Friday. => Tuesday = DATE 2013-03-19; Friday = DATE 2013-03-22
He said the talks, which began Monday, would last until Friday. => Monday = DATE 2013-03-18; Friday = DATE 2013-03-22
Ahead of Sunday's election, tensions are rising. => Sunday = DATE 2013-03-24
Storm kills nine in Tennessee on Tuesday // Nothing more. => Tuesday = DATE 2013-03-19
Pope to meet bishops Friday // Nothing more. => Friday = DATE 2013-03-22
Senate votes Tuesday to end debate // Nothing more. => Tuesday = DATE 2013-03-19
City council to vote on stadium Monday // Nothing more. => Monday = DATE 2013-03-25
The strike began at midnight on Tuesday and ends on Saturday. => midnight on Tuesday = TIME 2013-03-19T24:00; Saturday = DATE 2013-03-23
A memorial service is planned for Saturday. => Saturday = DATE 2013-03-23
A memorial service was held Saturday. => Saturday = DATE 2013-03-16
Rebels seeking to topple the government seized the town Sunday. => Sunday = DATE 2013-03-17
The move comes after Tuesday's attack. => Tuesday = DATE 2013-03-19
The storm is forecast to hit the coast late Friday. => late Friday = DATE 2013-03-22/END
A 19-year-old was stabbed to death in the early hours of Sunday. => 19-year-old = DURATION P19Y; Sunday = DATE 2013-03-17
The body was found early Saturday. => early Saturday = DATE 2013-03-16/START
The body was found early on Saturday morning. => early on Saturday morning = TIME 2013-03-16TMO
The plane landed Tuesday afternoon. => Tuesday afternoon = TIME 2013-03-19TAF
The flight left at 9:30 a.m. Tuesday. => 9:30 a.m. Tuesday = TIME 2013-03-19T09:30
It began at 13:00 GMT on Wednesday. => 13:00 GMT on Wednesday = TIME 2013-03-20T13:00Z
The quake struck at 8 p.m. Monday (0300 GMT Tuesday). => 8 p.m. Monday = TIME 2013-03-18T20:00; 0300 GMT Tuesday = TIME 2013-03-19T03:00Z
The quake struck at 8 p.m. (0300 GMT) Tuesday. => 8 p.m. = TIME 2013-03-19T20:00; 0300 GMT = TIME 2013-03-20T03:00Z; Tuesday = DATE 2013-03-19
It hit shortly before noon local time Wednesday. => shortly before noon local time Wednesday = TIME 2013-03-20T12:00
`,
  ],
  [
    'counted from what was told before',
    '2013-03-21',
    `
He founded the firm in 2009. The next year, it went bankrupt. => 2009 = DATE 2009; The next year = DATE 2010
He founded the firm in 2009. The following year, it went bankrupt. => 2009 = DATE 2009; The following year = DATE 2010
He founded the firm in 2009 and sold it two years later. => 2009 = DATE 2009; two years later = DATE 2011
She was fired on March 1. Two days later, she sued. => March 1 = DATE 2013-03-01; Two days later = DATE 2013-03-03
She was fired on March 1. That day, she sued. => March 1 = DATE 2013-03-01; That day = DATE 2013-03-01
She was fired on March 1. The same day, she sued. => March 1 = DATE 2013-03-01; The same day = DATE 2013-03-01
The company lost $3 million in 2010. Later that year it folded. => 2010 = DATE 2010; Later that year = DATE 2010/END
In the next year, the bank will close 20 branches. => the next year = DURATION P1Y
Analysts forecast growth of 2 percent in the next year. => the next year = DURATION P1Y
Sales fell 3% in the quarter, compared with the same period last year. => the quarter = DATE 2013-Q1; the same period last year = DATE 2012-Q1
Profit rose to $12 million in the fourth quarter from $9 million a year earlier. => the fourth quarter = DATE 2012-Q4; a year earlier = DATE 2011-Q4
The rate was 7.7 percent in February, down from 8.3 percent a year ago. => February = DATE 2013-02; a year ago = DATE 2012
He had been arrested the previous week. => the previous week = DATE 2013-W11
By the end of the week, 300 had fled. => the end of the week = DATE 2013-W12/END
`,
  ],
  [
    'counted from now',
    '2013-03-21',
    `
Earlier this week, the bank cut its forecast. => Earlier this week = DATE 2013-W12/START
Later this month, he will travel to India. => Later this month = DATE 2013-03/END
They have sold 3,000 so far this year. => this year = DATE 2013
They hope to finish by year's end. => year's end = DATE 2013/END
They hope to finish by the end of the year. => the end of the year = DATE 2013/END
They hope to finish by the end of 2014. => the end of 2014 = DATE 2014/END
Sales fell in fiscal 2012. => fiscal 2012 = DATE FY2012
Output rose over the past few years. => the past few years = DURATION PXY
Output rose over the past year. => the past year = DURATION P1Y
Output rose in the past three months. => the past three months = DURATION P3M
In the last 24 hours, 12 people died. => the last 24 hours = DURATION PT24H
In recent weeks, protests grew. => recent weeks = DATE PAST_REF
In recent years, costs have soared. => recent years = DATE PAST_REF
Costs have risen in the last several years. => the last several years = DURATION PXY
Costs rose sharply last month. => last month = DATE 2013-02
He was elected last November. => last November = DATE 2012-11
He will step down next January. => next January = DATE 2014-01
She died last Friday. => last Friday = DATE 2013-03-15
The rules take effect next Monday. => next Monday = DATE 2013-03-25
He said the same thing a month ago. => a month ago = DATE 2013-02
Ten years ago, the war began. => Ten years ago = DATE 2003
Two weeks ago, he resigned. => Two weeks ago = DATE 2013-W10
Three days ago, he resigned. => Three days ago = DATE 2013-03-18
Just hours ago, he resigned. => hours ago = DATE PAST_REF
Years ago, he resigned. => Years ago = DATE PAST_REF
He came a few days ago. => a few days ago = DATE PAST_REF
He will be here in a few days. => a few days = DURATION PXD
He is currently in jail. => currently = DATE PRESENT_REF
These days, few people write letters. => These days = DATE PRESENT_REF
Now, the firm is worth billions. => Now = DATE PRESENT_REF
He recently moved to Ohio. => recently = DATE PAST_REF
In the future, this may change. => the future = DATE FUTURE_REF
In the near future, this may change. => the near future = DATE FUTURE_REF
In the past, such trials were rare. => the past = DATE PAST_REF
Such trials were rare at the time. =>
At the same time, prices rose. =>
He spoke on the eve of the anniversary. =>
Once, he was rich. =>
Over the weekend, fights broke out. => the weekend = DATE 2013-W11-WE
Last weekend, fights broke out. => Last weekend = DATE 2013-W11-WE
Fights broke out overnight. => overnight = TIME 2013-03-21TNI
Three people died on Thursday morning. => Thursday morning = TIME 2013-03-21TMO
Tomorrow, the court will rule. => Tomorrow = DATE 2013-03-22
Yesterday, the court ruled. => Yesterday = DATE 2013-03-20
The court will rule today. => today = DATE 2013-03-21
Today, few people smoke. => Today = DATE 2013-03-21
Last night, the court ruled. => Last night = TIME 2013-03-20TNI
Tonight, he speaks. => Tonight = TIME 2013-03-21TNI
This morning he spoke. => This morning = TIME 2013-03-21TMO
By mid-morning, the square was full. => mid-morning = TIME 2013-03-21TMO
The week of March 11 was the worst. => The week of March 11 = DATE 2013-W11
The Sunday before last he preached in Leeds. => The Sunday before last = DATE 2013-03-10
He left the week before last. => the week before last = DATE 2013-W10
It was the third consecutive year of losses. => the third consecutive year = DATE 2013
Shares fell for a third straight day. => a third straight day = DATE 2013-03-21
`,
  ],
  [
    'lengths',
    '2013-03-21',
    `
He was jailed for decades. => decades = DURATION PXY
He served nearly two months. => nearly two months = DURATION P2M/LESS_THAN
The 68-year-old was taken to hospital. => 68-year-old = DURATION P68Y
Ms. Ortiz, 68 years old, was hurt. => 68 years old = DURATION P68Y
He is on a four-day trip to the region. => four-day = DURATION P4D
The president's four-day visit begins today. => four-day = DURATION P4D; today = DATE 2013-03-21
A decade-long war ended. => A decade-long = DURATION P10Y
A decade after the invasion, little has changed. => A decade = DURATION P10Y
It took more than a decade. => more than a decade = DURATION P10Y/MORE_THAN
It took at least six weeks. => at least six weeks = DURATION P6W/EQUAL_OR_MORE
It lasted about three hours. => about three hours = DURATION PT3H/APPROX
It lasted an hour and a half. => an hour and a half = DURATION PT1.5H
It lasted 90 minutes. => 90 minutes = DURATION PT90M
The two-year project cost $9 million. => two-year = DURATION P2Y
He spent 18 months in prison. => 18 months = DURATION P18M
She faces up to 20 years in prison. => up to 20 years = DURATION P20Y/EQUAL_OR_LESS
He has lived there for years. => years = DURATION PXY
He has lived there for several years. => several years = DURATION PXY
He has lived there for 20 years. => 20 years = DURATION P20Y
The first three days were calm. => The first three days = DURATION P3D
Two centuries of empire ended. => Two centuries = DURATION P200Y
He was the first black mayor in the city's 200-year history. => 200-year = DURATION P200Y
Within hours, the city fell. => hours = DURATION PTXH
Six days after the storm, power is still out. => Six days = DURATION P6D
The six-month-old baby survived. => six-month-old = DURATION P6M
Nearly a year after the storm, many homes are empty. => Nearly a year = DURATION P1Y/LESS_THAN
All day long they sang. => All day long = DURATION P1D
The five-year plan failed. => five-year = DURATION P5Y
The yield on the 10-year Treasury note fell. => 10-year = DURATION P10Y
A 30-year mortgage costs 3.5 percent. => 30-year = DURATION P30Y
They have been married 25 years. => 25 years = DURATION P25Y
Half a century ago, it opened. => Half a century ago = DATE 1963
`,
  ],
  [
    'what recurs',
    '2013-03-21',
    `
Elections are held every four years. => every four years = SET P4Y
The paper is printed daily. => daily = SET P1D
The annual meeting drew 300. => annual = SET P1Y
The monthly report was grim. => monthly = SET P1M
The weekly market closed. => weekly = SET P1W
They meet every Sunday. => every Sunday = SET XXXX-WXX-7
They meet twice a week. => twice a week = SET P1W
They meet once a year. => once a year = SET P1Y
The board meets on the first Monday of every month. => the first Monday of every month = SET P1M
He earns $40,000 a year. => a year = SET P1Y
Each year, 300 die. => Each year = SET P1Y
It happens every day. => every day = SET P1D
He runs every other day. => every other day = SET P2D
On Sundays, he fishes. => Sundays = SET XXXX-WXX-7
They work nights. =>
About 5,000 people are killed each month. => each month = SET P1M
He checks it four times a day. => four times a day = SET P1D
`,
  ],
  [
    'the calendar',
    '2013-03-21',
    `
He was born on Feb. 3, 1961. => Feb. 3, 1961 = DATE 1961-02-03
He was born on 3 February 1961. => 3 February 1961 = DATE 1961-02-03
The law was signed on March 3. => March 3 = DATE 2013-03-03
The law takes effect on July 1. => July 1 = DATE 2013-07-01
The trial is scheduled for Sept. 9. => Sept. 9 = DATE 2013-09-09
He was arrested in December. => December = DATE 2012-12
He was arrested in January 2011. => January 2011 = DATE 2011-01
The festival takes place in August. => August = DATE 2013-08
The festival was held in August. => August = DATE 2012-08
They met in the summer of 2011. => summer of 2011 = DATE 2011-SU
The crisis began in the fall of 2008. => fall of 2008 = DATE 2008-FA
The rally began last fall. => last fall = DATE 2012-FA
Since the 1980s, rents have tripled. => the 1980s = DATE 198
In the early 1990s, the wall fell. => early 1990s = DATE 199/START
Since the late '70s, rents have tripled. => late '70s = DATE 197/END
It dates from the 12th century. => the 12th century = DATE 11
It dates from the mid-19th century. => mid-19th century = DATE 18/MID
Between 2005 and 2010, it doubled. => 2005 = DATE 2005; 2010 = DATE 2010
From 2009 to 2011 it fell. => 2009 = DATE 2009; 2011 = DATE 2011
The survey ran March 4-10. => March 4 = DATE 2013-03-04; 10 = DATE 2013-03-10
The 2012 election was close. => 2012 = DATE 2012
The 2014 Winter Olympics will be held in Sochi. => 2014 = DATE 2014
The Sept. 11 attacks changed the world. =>
After the Sept. 11, 2001, attacks, he enlisted. =>
After 9/11, he enlisted. => 9/11 = DATE 2001-09-11
It will open in early 2014. => early 2014 = DATE 2014/START
It will open in mid-2014. => mid-2014 = DATE 2014/MID
It opened in late February. => late February = DATE 2013-02/END
It will open on Christmas Day. => Christmas Day = DATE 2013-12-25
By the second quarter of 2014, it will pay. => the second quarter of 2014 = DATE 2014-Q2
Sales in Q3 2012 fell. => Q3 2012 = DATE 2012-Q3
The firm's third-quarter profit rose. => third-quarter = DATE 2012-Q3
First-half sales rose 4 percent. => First-half = DATE 2012-H1
The second half of 2012 was weak. => The second half of 2012 = DATE 2012-H2
On the morning of March 5, shots rang out. => the morning of March 5 = TIME 2013-03-05TMO
It was 2 a.m. when the police came. => 2 a.m. = TIME 2013-03-21T02:00
The meeting is at 3:30 p.m. EST Friday. => 3:30 p.m. EST Friday = TIME 2013-03-22T15:30
Doors open at 10 a.m. ET. => 10 a.m. ET = TIME 2013-03-21T10:00
In May, rates may rise. => May = DATE 2013-05
He may march in March. => March = DATE 2013-03
Mr. May resigned in May 2012. => May 2012 = DATE 2012-05
The year 1999 was good. => The year 1999 = DATE 1999
He was on Flight 1549. =>
Boeing's 787 was grounded. =>
The index rose 12.53% to 1,985.40. =>
The suspect is in his 20s. =>
He finished second. =>
Wait a second. =>
March on Washington. =>
Sun Microsystems fell. =>
The fall of the regime was quick. =>
Prices will fall. =>
Spring Street was closed. =>
Section 230 protects sites. =>
`,
  ],
  [
    'British style',
    '2013-03-21',
    `
Police were called at 17:20 GMT on Tuesday. => 17:20 GMT on Tuesday = TIME 2013-03-19T17:20Z
A man was found dead at about 03:15 on 12 March. => 03:15 on 12 March = TIME 2013-03-12T03:15
The minister said on Tuesday evening he would quit. => Tuesday evening = TIME 2013-03-19TEV
The club was founded in the 1890s. => the 1890s = DATE 189
He was 10 at the time. =>
It is the coldest March for 50 years. => March = DATE 2013-03; 50 years = DURATION P50Y
A fortnight ago, he quit. => A fortnight ago = DATE 2013-W10
The inquest will be held at a later date. => a later date = DATE FUTURE_REF
The 2011-12 season was his best. => 2011 = DATE 2011; 12 = DATE 2012
In the financial year 2011/12 it lost money. => the financial year 2011/12 = DATE FY2011
The Budget on Wednesday cut duty. => Wednesday = DATE 2013-03-20
At half past three the alarm rang. => half past three = TIME 2013-03-21T03:30
At 07.42 the tram left. => 07.42 = TIME 2013-03-21T07:42
The index stood at 17.42 points. =>
The wave came shortly before five on Monday morning. => shortly before five on Monday morning = TIME 2013-03-18T05:00
Only five on Monday morning had read it. => Monday morning = TIME 2013-03-18TMO
The chairman left with immediate effect. => with immediate effect = DATE 2013-03-21
There was no immediate effect. =>
`,
  ],
  [
    'the news of another week',
    '2012-11-08',
    `
President Obama won a second term on Tuesday. => Tuesday = DATE 2012-11-06
Mr. Romney conceded early Wednesday. => early Wednesday = DATE 2012-11-07/START
The storm, which made landfall Oct. 29, killed more than 100. => Oct. 29 = DATE 2012-10-29
Nine days after the storm, 300,000 homes still lack power. => Nine days = DURATION P9D
A nor'easter dumped snow on Wednesday night. => Wednesday night = TIME 2012-11-07TNI
Gas rationing begins at 6 a.m. Friday. => 6 a.m. Friday = TIME 2012-11-09T06:00
The new Congress convenes in January. => January = DATE 2013-01
The tax cuts expire at the end of the year. => the end of the year = DATE 2012/END
The tax cuts expire Dec. 31. => Dec. 31 = DATE 2012-12-31
The cuts, set to expire on Jan. 1, would hit the middle class. => Jan. 1 = DATE 2013-01-01
Unemployment stood at 7.9 percent in October. => October = DATE 2012-10
The economy added 171,000 jobs last month. => last month = DATE 2012-10
Stocks fell Thursday for a second day. => Thursday = DATE 2012-11-08; a second day = DATE 2012-11-08
Shares have lost 12% this year. => this year = DATE 2012
The Dow is down 3.2 percent so far this month. => this month = DATE 2012-11
Shares have dropped 20% since the start of the year. => the start of the year = DATE 2012/START
Net income for the three months ended Sept. 30 was $4 million. => the three months = DURATION P3M; Sept. 30 = DATE 2012-09-30
In the year-earlier quarter it lost $2 million. => the year-earlier quarter = DATE 2011-Q4
A year ago, it lost $2 million. => A year ago = DATE 2011
Revenue rose 7% from a year earlier. => a year earlier = DATE 2011
The company expects 2013 earnings of $3 a share. => 2013 = DATE 2013
Analysts expect a loss for the current quarter. => the current quarter = DATE 2012-Q4
The bank will report results next Tuesday. => next Tuesday = DATE 2012-11-13
The central bank meets next month. => next month = DATE 2012-12
Trading volume was 30% above the 30-day average. => 30-day = DURATION P30D
The 35-hour week is sacred. => 35-hour = DURATION PT35H
He has led the party since 2005. => 2005 = DATE 2005
He led the party from 1997 until 2007. => 1997 = DATE 1997; 2007 = DATE 2007
Between July and September output shrank. => July = DATE 2012-07; September = DATE 2012-09
Output shrank between July and September 2011. => July = DATE 2011-07; September 2011 = DATE 2011-09
The exhibition runs through Jan. 6. => Jan. 6 = DATE 2013-01-06
The show runs until 24 February 2013. => 24 February 2013 = DATE 2013-02-24
Polls close at 8 p.m. => 8 p.m. = TIME 2012-11-08T20:00
Voting ended at 22:00 on Sunday. => 22:00 on Sunday = TIME 2012-11-04T22:00
The accident happened at about 10.30pm on Saturday. => 10.30pm on Saturday = TIME 2012-11-03T22:30
Trains were cancelled between 7am and 9am. => 7am = TIME 2012-11-08T07:00; 9am = TIME 2012-11-08T09:00
The boy, 12, disappeared on his way home on Monday afternoon. => Monday afternoon = TIME 2012-11-05TAF
In her first 100 days she signed ten bills. => her first 100 days = DURATION P100D
The talks broke down in the small hours of Friday. => Friday = DATE 2012-11-02
Six months into his term, he quit. => Six months = DURATION P6M
He quit after only six months. => only six months = DURATION P6M
He will serve a 10-year sentence. => 10-year = DURATION P10Y
She became mayor in 1999 at the age of 34. => 1999 = DATE 1999
He died on Nov 2 aged 85. => Nov 2 = DATE 2012-11-02
Two dozen people were held for up to 48 hours. => up to 48 hours = DURATION PT48H/EQUAL_OR_LESS
It took them a decade to rebuild. => a decade = DURATION P10Y
The 24-hour strike began at dawn. => 24-hour = DURATION PT24H; dawn = TIME 2012-11-08TMO
The week-long festival opens on 10 December. => week-long = DURATION P1W; 10 December = DATE 2012-12-10
It was the worst storm in a generation. => a generation = DURATION P1G
It was the worst storm in living memory. =>
It was the worst storm in 50 years. => 50 years = DURATION P50Y
The first snow of the winter fell. => winter = DATE 2011-WI
Last summer, fires destroyed the forest. => Last summer = DATE 2012-SU
This summer, fires destroyed the forest. => This summer = DATE 2012-SU
He will retire in the spring. => spring = DATE 2013-SP
He retired in the spring. => spring = DATE 2012-SP
The game will be played on New Year's Day. => New Year's Day = DATE 2013-01-01
Thanksgiving is two weeks away. => Thanksgiving = DATE 2012-11-22; two weeks = DURATION P2W
By the end of the decade, it will be gone. => the end of the decade = DATE 201/END
In the late 19th century, ships burned coal. => late 19th century = DATE 18/END
In the early 2000s he lived in Spain. => early 2000s = DATE 200/START
In the '60s he lived in Spain. => the '60s = DATE 196
In the mid-1990s he lived in Spain. => mid-1990s = DATE 199/MID
He lived in Spain in the sixties. => the sixties = DATE 196
The Cold War ended two decades ago. => two decades ago = DATE 1992
Over the next 10 years, costs will double. => the next 10 years = DURATION P10Y
Over the coming weeks, costs will double. => the coming weeks = DATE FUTURE_REF
In coming weeks, costs will double. => coming weeks = DATE FUTURE_REF
For the moment, nothing will change. => the moment = DATE PRESENT_REF
At the moment, nothing moves. => the moment = DATE PRESENT_REF
Until now, nothing moved. => now = DATE PRESENT_REF
Until recently, nothing moved. => recently = DATE PAST_REF
For now, nothing moves. => now = DATE PRESENT_REF
He said the current situation is dire. => current = DATE PRESENT_REF
It has been cut five times in the past two years. => the past two years = DURATION P2Y
The number of quarterly deaths rose. => quarterly = SET P1Q
The weekly average rose to 300. => weekly = SET P1W
They held an annual retreat in May. => annual = SET P1Y; May = DATE 2012-05
The company reports quarterly. => quarterly = SET P1Q
He runs five miles a day. => a day = SET P1D
She visits every summer. => every summer = SET XXXX-SU
Every morning he walks. => Every morning = SET XXXX-XX-XXTMO
Every few months he moves. => Every few months = SET PXM
Three nights a week he plays. => Three nights a week = SET P1W
She earns $15 an hour. => an hour = SET PT1H
He drove at 90 miles per hour. =>
He drove at 90 miles an hour. =>
The minister will visit Berlin on the 15th. => the 15th = DATE 2012-11-15
The 11th hour. =>
The 15th district. =>
It was on the 50th floor. =>
A May 2 meeting was cancelled. => May 2 = DATE 2012-05-02
The May meeting was cancelled. => May = DATE 2012-05
An Oct. 3 debate drew millions. => Oct. 3 = DATE 2012-10-03
The Jan. 15 deadline is near. => Jan. 15 = DATE 2013-01-15
A deadline of Nov. 30 was set. => Nov. 30 = DATE 2012-11-30
In a Nov. 1 letter, he complained. => Nov. 1 = DATE 2012-11-01
On 7/4/2012 it rained. => 7/4/2012 = DATE 2012-07-04
2012-10-30 was the worst day. => 2012-10-30 = DATE 2012-10-30
On Oct 30th 2012 the tunnel flooded. => Oct 30th 2012 = DATE 2012-10-30
On Tuesday the 30th of October the tunnel flooded. => Tuesday the 30th of October = DATE 2012-10-30
On Tuesday, Oct. 30, the tunnel flooded. => Tuesday, Oct. 30 = DATE 2012-10-30
June 16-18, 2009, saw riots. => June 16 = DATE 2009-06-16; 18, 2009 = DATE 2009-06-18
It fell between 16 and 18 June 2009. => 16 = DATE 2009-06-16; 18 June 2009 = DATE 2009-06-18
Three years later, in 2010, he died. => Three years later = DATE 2010; 2010 = DATE 2010
Two days before the vote, he quit. => Two days = DURATION P2D
Hours later, he was dead. => Hours later = DURATION PTXH
A few minutes later, it exploded. => A few minutes = DURATION PTXM
Months later, he was dead. => Months later = DURATION PXM
Just days before the election, he spoke. => days = DURATION PXD
It will come sooner or later. =>
He said he had been there earlier. =>
Earlier in the day, he met the queen. => Earlier in the day = DATE 2012-11-08/START
Later in the day, he met the queen. => Later in the day = DATE 2012-11-08/END
Later Thursday, he met the queen. => Later Thursday = DATE 2012-11-08
He spoke earlier Thursday. => earlier Thursday = DATE 2012-11-08
Earlier on Thursday, he met the queen. => Earlier on Thursday = DATE 2012-11-08
Early next year, he will go. => Early next year = DATE 2013/START
He left late last year. => late last year = DATE 2011/END
He left late last week. => late last week = DATE 2012-W44/END
The firm was founded early last century. => early last century = DATE 19/START
He is in his mid-40s. =>
She has been president for the better part of a year. => a year = DURATION P1Y
A 3-year-old boy was hurt. => 3-year-old = DURATION P3Y
The 40-something actor. =>
Class of 2009 students met. => 2009 = DATE 2009
At 18, he left. =>
He scored in the 67th minute. =>
He won the 100 meters in 9.63 seconds. => 9.63 seconds = DURATION PT9.63S
It took 3 hours 20 minutes. => 3 hours 20 minutes = DURATION PT3H20M
The two-hour, 40-minute film bombed. => two-hour, 40-minute = DURATION PT2H40M
For the first time since World War II, the town was dark. =>
He was twice married. =>
The once-mighty firm failed. =>
The then-mayor resigned. =>
He bought a Sunday paper. => Sunday = DATE 2012-11-04
Sunday school was cancelled. => Sunday = DATE 2012-11-04
The Thursday ruling was welcomed. => Thursday = DATE 2012-11-08
In the four years since, he has changed. => the four years = DURATION P4Y
In 2011 alone, 300 died. => 2011 = DATE 2011
The class has 2,012 pupils. =>
A 2010 study found that 1,960 birds died. => 2010 = DATE 2010
The next day, he was gone. => The next day = DATE XXXX-XX-XX
On Nov. 2 he quit. The next morning, he was gone. => Nov. 2 = DATE 2012-11-02; The next morning = TIME 2012-11-03TMO
On Nov. 2 he quit. By then he was ill. => Nov. 2 = DATE 2012-11-02; then = DATE 2012-11-02
On Nov. 2 he quit, hours after the vote. => Nov. 2 = DATE 2012-11-02; hours = DURATION PTXH
The trial is expected to last six weeks. => six weeks = DURATION P6W
Half an hour later the roof fell. => Half an hour later = DURATION PT30M
Within a matter of days, it was over. => days = DURATION PXD
At the turn of the century, it closed. => the turn of the century = DATE 20/START
The previous day he had been well. => The previous day = DATE 2012-11-07
It was his third visit in as many months. =>
A month-long curfew was lifted. => A month-long = DURATION P1M
In mid-December the board will meet. => mid-December = DATE 2012-12/MID
It happened mid-week. => mid-week = DATE 2012-W45/MID
Midway through 2011 it closed. => 2011 = DATE 2011
Friday's report showed growth in the third quarter. => Friday = DATE 2012-11-02; the third quarter = DATE 2012-Q3
GDP grew at a 2 percent annual rate in the July-September quarter. => annual = SET P1Y; July = DATE 2012-07; September = DATE 2012-09
The April-to-June quarter was weak. => April = DATE 2012-04; June = DATE 2012-06
He signed a five-year, $60 million contract. => five-year = DURATION P5Y
About 20 minutes later, police arrived. => About 20 minutes later = DURATION PT20M/APPROX
On a recent morning, she sat outside. => recent = DATE PAST_REF
On a cold January morning, she sat outside. => January = DATE 2012-01
He did nothing all summer. => summer = DATE 2012-SU
Gunman kills 3 in Ohio, police say // Police say a gunman killed three on Monday. => Monday = DATE 2012-11-05
`,
  ],
  [
    'the news of a third week',
    '2013-03-18',
    `
NICOSIA (Agency) — Cypriot banks stayed shut on Monday after lawmakers put off until Tuesday a vote on a levy on savings. => Monday = DATE 2013-03-18; Tuesday = DATE 2013-03-19
The vote, originally scheduled for Sunday, was pushed back to Monday and then to Tuesday. => Sunday = DATE 2013-03-17; Monday = DATE 2013-03-18; Tuesday = DATE 2013-03-19
Under a deal struck in the early hours of Saturday in Brussels, savers would lose up to 10 percent. => Saturday = DATE 2013-03-16
"We have been here before," said the minister, who took office three weeks ago. => three weeks ago = DATE 2013-W09
The former president, 58, has been under investigation since last year. => last year = DATE 2012
The judge, who questioned him for 12 hours in November, opened the case in 2008. => 12 hours = DURATION PT12H; November = DATE 2012-11; 2008 = DATE 2008
Air quality in the capital reached dangerous levels for three days in January. => three days = DURATION P3D; January = DATE 2013-01
China became the largest user of coal in the past decade. => the past decade = DURATION P10Y
In 1989 he was a student; today he runs a firm of 900. => 1989 = DATE 1989; today = DATE 2013-03-18
A decade ago this week, American troops crossed the border. => A decade ago this week = DATE 2003
Ten years after the invasion, bombs still go off daily. => Ten years = DURATION P10Y; daily = SET P1D
The bombings came on the eve of the 10th anniversary of the war. =>
There were 12 such attacks last month, up from nine in January. => last month = DATE 2013-02; January = DATE 2013-01
She will become the first woman to lead the agency in its 148-year history. => 148-year = DURATION P148Y
Mr. Clancy, who is 64, joined the service in 1984. => 1984 = DATE 1984
The plan calls for spending cuts of $1.2 trillion over 10 years. => over 10 years = DURATION P10Y/MORE_THAN
The cuts, which took effect March 1, will trim $85 billion this fiscal year. => March 1 = DATE 2013-03-01; this fiscal year = DATE FY2013
Congress must pass a bill by March 27 to avert a shutdown. => March 27 = DATE 2013-03-27
He returned to Washington on Sunday night from a weeklong trip. => Sunday night = TIME 2013-03-17TNI; weeklong = DURATION P1W
The pope's installation Mass is set for Tuesday morning. => Tuesday morning = TIME 2013-03-19TMO
The company said it swung to a profit in its fiscal third quarter. => its fiscal third quarter = DATE 2012-Q3
Same-store sales rose 3.2% in the four weeks ended March 2. => the four weeks = DURATION P4W; March 2 = DATE 2013-03-02
The stock closed Friday at $32.10 and has risen 18% since January. => Friday = DATE 2013-03-15; January = DATE 2013-01
In after-hours trading Monday the stock fell 5%. => Monday = DATE 2013-03-18
The company's shares were down 4.2% at $11.40 in midday trading. => midday = TIME 2013-03-18TMI
Sales are expected to grow 2% to 4% this year and 5% in 2014. => this year = DATE 2013; 2014 = DATE 2014
The deal is expected to close in the second half of the year. => the second half of the year = DATE 2013-H2
The deal should close by midyear. => midyear = DATE 2013/MID
It expects to break even by the fourth quarter. => the fourth quarter = DATE 2013-Q4
The previous record was set in 1998. => 1998 = DATE 1998
A spokesman said late Sunday that the two remained in custody. => late Sunday = DATE 2013-03-17/END
The shooting happened shortly after 1 a.m. Sunday outside a bar. => shortly after 1 a.m. Sunday = TIME 2013-03-17T01:00
Police received a call at 12:22 a.m. => 12:22 a.m. = TIME 2013-03-18T00:22
Classes will resume Wednesday, the university said in a statement. => Wednesday = DATE 2013-03-20
The victim was a 20-year-old sophomore. => 20-year-old = DURATION P20Y
Two teenagers, aged 16 and 17, were found guilty on Sunday of an assault last August. => Sunday = DATE 2013-03-17; last August = DATE 2012-08
They will be held until they turn 21. =>
The case drew attention after a video surfaced days after the party. => days = DURATION PXD
The trial lasted four days. => four days = DURATION P4D
He was sentenced to at least a year in a juvenile facility. => at least a year = DURATION P1Y/EQUAL_OR_MORE
Rain is likely through Wednesday. => Wednesday = DATE 2013-03-20
The search was called off at nightfall. => nightfall = TIME 2013-03-18TEV
A funeral will take place at 11:00 on Thursday at St Mark's. => 11:00 on Thursday = TIME 2013-03-21T11:00
The 45-year-old has not been seen since Boxing Day. => 45-year-old = DURATION P45Y; Boxing Day = DATE 2012-12-26
The MP for Selby has held the seat since 2010. => 2010 = DATE 2010
The inquiry, which began in 2011, is due to report later this year. => 2011 = DATE 2011; later this year = DATE 2013/END
Wales beat England 30-3 on Saturday to win the title for a second successive year. => Saturday = DATE 2013-03-16; a second successive year = DATE 2013
Scientists say the event happened 66 million years ago. => 66 million years ago = DATE PAST_REF
The satellite was launched in 2009 and has been scanning the sky for 15 months. => 2009 = DATE 2009; 15 months = DURATION P15M
The universe is 13.8 billion years old. => 13.8 billion years old = DURATION P13800000000Y
Light takes eight minutes to get here. => eight minutes = DURATION PT8M
The firm, once the world's biggest maker of phones, cut 300 jobs Monday. => Monday = DATE 2013-03-18
He previously worked at the treasury. =>
The former governor is now a lobbyist. => now = DATE PRESENT_REF
It was the deadliest attack so far this year. => this year = DATE 2013
Since then, the town has been calm. =>
On Feb. 14, a meteor exploded. Since then, the town has been calm. => Feb. 14 = DATE 2013-02-14; then = DATE 2013-02-14
Nearly half a million people died in the 1947 famine. => 1947 = DATE 1947
In the days after the storm, he slept in his car. => days = DURATION PXD
In the days before the vote, he gave 30 speeches. => days = DURATION PXD
In the months since, 30 have quit. => months = DURATION PXM
He works 12-hour days. => 12-hour = DURATION PT12H
The bank holiday will be extended until at least Thursday. => Thursday = DATE 2013-03-21
The two-day summit ended Friday. => two-day = DURATION P2D; Friday = DATE 2013-03-15
The two-day summit ends Friday. => two-day = DURATION P2D; Friday = DATE 2013-03-22
Leaders meet in Brussels on Thursday and Friday. => Thursday = DATE 2013-03-21; Friday = DATE 2013-03-22
Leaders met in Brussels on Thursday and Friday. => Thursday = DATE 2013-03-14; Friday = DATE 2013-03-15
He spoke to reporters in Havana on Friday, a day after his return. => Friday = DATE 2013-03-15; a day = DURATION P1D
On Saturday, a day before the vote, shops were full. => Saturday = DATE 2013-03-16; a day = DURATION P1D
A year earlier, it lost $3 million. => A year earlier = DATE 2012
The number has doubled in less than two years. => less than two years = DURATION P2Y/LESS_THAN
It is open from 9 a.m. to 5 p.m. daily. => 9 a.m. = TIME 2013-03-18T09:00; 5 p.m. = TIME 2013-03-18T17:00; daily = SET P1D
The 6 p.m. news was late. => 6 p.m. = TIME 2013-03-18T18:00
At 7:30, the doors opened. => 7:30 = TIME 2013-03-18T07:30
The score was 7:30. =>
It cost $1,999 in 2001. => 2001 = DATE 2001
More than 2,000 people marched. =>
He was the 44th president. =>
He ran the 1500 in May 1998. => May 1998 = DATE 1998-05
By Monday evening, 12 bodies had been found. => Monday evening = TIME 2013-03-18TEV
Monday evening's concert was cancelled. => Monday evening = TIME 2013-03-18TEV
Friday night's concert was cancelled. => Friday night = TIME 2013-03-15TNI
Rebels took the airport at dawn Sunday. => dawn Sunday = TIME 2013-03-17TMO
On Monday morning local time, the ship docked. => Monday morning = TIME 2013-03-18TMO
Cyprus parliament to vote on levy Tuesday // The vote comes a day late. => Tuesday = DATE 2013-03-19; a day = DURATION P1D
Man charged in Saturday shooting // He appeared in court Monday. => Saturday = DATE 2013-03-16; Monday = DATE 2013-03-18
Five killed as bus overturns on Sunday // The bus overturned Sunday. => Sunday = DATE 2013-03-17; Sunday = DATE 2013-03-17
She leads in all four states voting Tuesday. => Tuesday = DATE 2013-03-19
The voting Friday was slow. => Friday = DATE 2013-03-15
The town was shelled for days, starting Friday. => days = DURATION PXD; Friday = DATE 2013-03-15
The bank announced new fees starting Friday. => Friday = DATE 2013-03-22
The party unveiled its upcoming campaign Friday. => Friday = DATE 2013-03-15
An upcoming debate on Friday matters most. => Friday = DATE 2013-03-22
He was seized in July 2009 and found dead the same day. => July 2009 = DATE 2009-07; the same day = DATE 2009-07-XX
Prices have risen since Friday. => Friday = DATE 2013-03-15
The firm has delayed 300 flights since Friday. => Friday = DATE 2013-03-15
The mayor has called a vote for Friday. => Friday = DATE 2013-03-22
There are nine days between now and Sept. 30. => nine days = DURATION P9D; now = DATE PRESENT_REF; Sept. 30 = DATE 2013-09-30
It has lost money over the past 2 1/2 years. => the past 2 1/2 years = DURATION P2.5Y
Update at 8:15 a.m. ET. The dam held. => 8:15 a.m. ET = TIME 2013-03-18T08:15
He runs the group Vote Now, which is small. =>
The last report before November's election was bleak. => November = DATE 2012-11
The first report before May's election was bleak. => May = DATE 2013-05
The site of the deadly Oct. 1 shooting was fenced off. => Oct. 1 = DATE 2012-10-01
Victims of the Saturday shooting gathered. => Saturday = DATE 2013-03-16
He had said he was leaving in April. => April = DATE 2013-04
He was supposed to leave in April but stayed. => April = DATE 2013-04
He met the envoy in 2009 and a year later, in March 2011, met him again. => 2009 = DATE 2009; a year later = DATE 2011; March 2011 = DATE 2011-03
Russian Orthodox Easter is near. =>
He had proposed a truce during a visit in February. => February = DATE 2013-02
All were jailed within the last couple years. => the last couple years = DURATION P2Y
`,
  ],
  [
    'the news of a fourth week',
    '2013-03-18',
    `
The vote was held on March 10. The day after the vote, prices fell. => March 10 = DATE 2013-03-10; The day after = DATE 2013-03-11
The vote on March 10 was close. He quit the day before the vote. => March 10 = DATE 2013-03-10; the day before = DATE 2013-03-09
The town was shelled on March 10. The day after the vote, prices fell. => March 10 = DATE 2013-03-10
The raid of March 3 failed. On the night of the raid it rained. => March 3 = DATE 2013-03-03; the night = TIME 2013-03-03TNI
The day after she sued, he quit. =>
It fell on July 11. => July 11 = DATE 2012-07-11
It fell on 11 July. => 11 July = DATE 2012-07-11
It fell on 7/11/2012. => 7/11/2012 = DATE 2012-07-11
It fell on 2012-07-11. => 2012-07-11 = DATE 2012-07-11
It fell on the 11th. => the 11th = DATE 2013-03-11
Sales peaked in mid-July. => mid-July = DATE 2012-07/MID
Sales peaked in Q3. => Q3 = DATE 2012-Q3
Sales peaked in FY2013. => FY2013 = DATE FY2013
It was four days before the vote. => four days = DURATION P4D
A mere 24 hours later, it was gone. => A mere 24 hours = DURATION PT24H
The two-and-a-half-year-old slept. => two-and-a-half-year-old = DURATION P2.5Y
They met annually, then three times a week. => annually = SET P1Y; three times a week = SET P1W
It opened at 9 a.m. EST. => 9 a.m. EST = TIME 2013-03-18T09:00
It opened at 0800 UTC. => 0800 UTC = TIME 2013-03-18T08:00Z
It grew from 2009 to 2011. => 2009 = DATE 2009; 2011 = DATE 2011
It grew between May and July. => May = DATE 2012-05; July = DATE 2012-07
He lived for 90 years. => 90 years = DURATION P90Y
Some 12.53% of Boeing 787 crews know Section 230. =>
May wrote a second March on Rome for the Sun. =>
They march each fall, and fall each March. => each fall = SET XXXX-FA; each March = SET XXXX-03
The March was long. =>
She was the second to fall. =>
He reads the Sun and the Times daily. => daily = SET P1D
Springs and falls are common here. =>
The decade ended badly. =>
He had the time of his life. =>
It was his day. =>
A day at the races is fun. => A day = DURATION P1D
Days Inn was full. =>
`,
  ],
  [
    'the news of a fifth week',
    '2013-03-22',
    `
Mr. Okafor, a Democrat first elected in 1978, plans to retire when his term ends in early 2015. => 1978 = DATE 1978; early 2015 = DATE 2015/START
The Senate early Saturday approved its first budget in four years. => early Saturday = DATE 2013-03-16/START; four years = DURATION P4Y
The House left town Thursday for a two-week recess. => Thursday = DATE 2013-03-21; two-week = DURATION P2W
Lawmakers return April 8. => April 8 = DATE 2013-04-08
Gun legislation will reach the floor when the Senate returns next month. => next month = DATE 2013-04
In December, 20 children were killed. => December = DATE 2012-12
Three months after the massacre, parents are still pleading for action. => Three months = DURATION P3M
More than 3,000 people have died from gun violence since. =>
On his first trip to the region as president, he spent three days in the city. => three days = DURATION P3D
The apology came on a tarmac, minutes before he boarded his plane. => minutes = DURATION PTXM
For nearly three years, the two men had not spoken. => nearly three years = DURATION P3Y/LESS_THAN
The 2010 raid on the flotilla killed nine. => 2010 = DATE 2010
By late afternoon, the deal was done. => late afternoon = TIME 2013-03-22TAF
Snow fell overnight Thursday. => overnight Thursday = TIME 2013-03-21TNI
It will snow again on Sunday and Monday, forecasters say. => Sunday = DATE 2013-03-24; Monday = DATE 2013-03-25
The coldest March in half a century has killed lambs. => March = DATE 2013-03; half a century = DURATION P50Y
Power was out for 36 hours. => 36 hours = DURATION PT36H
The firm has paid a dividend every quarter since 1987. => every quarter = SET P1Q; 1987 = DATE 1987
On a quarterly basis, sales fell. => quarterly = SET P1Q
Last quarter, sales fell. => Last quarter = DATE 2012-Q4
This quarter, sales fell. => This quarter = DATE 2013-Q1
Next quarter, sales may fall. => Next quarter = DATE 2013-Q2
A year ago this time, sales fell. => A year ago = DATE 2012
The previous quarter was worse. => The previous quarter = DATE 2012-Q4
In the same quarter last year, sales fell. => the same quarter last year = DATE 2012-Q1
For the year, profit rose 3%. => the year = DATE 2013
For all of 2012, profit rose 3%. => 2012 = DATE 2012
He has two weeks to pay. => two weeks = DURATION P2W
He was given 48 hours to leave. => 48 hours = DURATION PT48H
He gave them until 5 p.m. Friday to leave. => 5 p.m. Friday = TIME 2013-03-22T17:00
The ship left at 11 p.m. on Thursday and was due at dawn. => 11 p.m. on Thursday = TIME 2013-03-21T23:00; dawn = TIME 2013-03-21TMO
He works from 9 to 5. =>
It is now a quarter of a century old. => now = DATE PRESENT_REF; a quarter of a century = DURATION P25Y
Dozens of people die there each winter. => each winter = SET XXXX-WI
The winter of 2010-11 was harsh. => winter of 2010 = DATE 2010-WI; 11 = DATE 2011
He won gold in 2008 and again four years later. => 2008 = DATE 2008; four years later = DATE 2012
He was mayor from 1993 through 2001. => 1993 = DATE 1993; 2001 = DATE 2001
The law expired Jan. 1. => Jan. 1 = DATE 2013-01-01
Her book, due out in May, is long. => May = DATE 2013-05
The drug was approved in the U.S. in May. => May = DATE 2012-05
The company plans to sell the drug in May. => May = DATE 2013-05
As of Thursday, 300 had fled. => Thursday = DATE 2013-03-21
As of March 1, 300 had fled. => March 1 = DATE 2013-03-01
The hearing resumes at 10 a.m. Monday. => 10 a.m. Monday = TIME 2013-03-25T10:00
He died Thursday at 77. => Thursday = DATE 2013-03-21
He died Thursday at his home. He was 77. => Thursday = DATE 2013-03-21
`,
  ],
]

/** What is found in a sentence or in a title with a sentence under it. */
function found(sentence: string, published: string): string {
  const [first = '', second] = sentence.split(' // ')
  const [title, body] = second === undefined ? ['', first] : [first, second]
  const source = annotated(body, { title, published: { value: published, basis: 'stated', instant: null } })
  return findDates(source)
    .map(
      ({ exact, timex3: { type, value, mod } }) =>
        `${exact} = ${type} ${value}${mod === undefined ? '' : `/${mod}`}`,
    )
    .join('; ')
}

describe.each(NEWS)('%s, published %s', (_what, published, rows) => {
  test.each(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split(/ => ?/)),
  )('%s', (sentence = '', expected = '') => {
    expect(found(sentence, published)).toBe(expected)
  })
})
