/** Given names common in English-language news, with the sex they usually tell. Own work from general knowledge. */
export const MASCULINE_NAMES = `
aaron abbas abdel abdul abdullah abraham adam adel adrian ahmad ahmed aidan akira al alan albert alejandro alex alexander alexei alexey alfred ali allan allen amir anders andre andrea andreas andrei andrew andrey andy angel
angelo anthony antonio antony anwar ari arnold arthur asif avi barack barry bart bashar ben benedict benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan
caleb calvin cameron carl carlos cesar chad charles charlie chester chris christian christoph christopher chuck clarence claude clay cliff clint clinton clyde colin conor cory craig curtis cyril dale damian damon dan daniel danny
darrell darren dave david dean dennis denis derek devin diego dick dmitri dmitry dominic don donald donnie doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elijah elliot elliott emilio
emmanuel enrique eric erik ernest ernesto ethan eugene evan ezra fadi faisal farid felipe felix ferdinand fernando floyd francis francisco francois frank franklin fred frederick fritz gabriel gareth gary gavin gene geoff geoffrey george
gerald gerard gerry giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gus gustavo guy hamid hamza hank hans harold harry harvey hasan hassan hector henri henry herbert herman hiroshi howard hugh hugo husam hussein ian ibrahim
igor imran isaac ismail ivan jack jacob jacques jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny jon jonathan jonnie jordan jorge jose joseph josh joshua
juan julian julio justin kamal karim karl keith kelvin ken kenji kenneth kenny kent kevin khaled khalid kirk klaus kofi konstantin kurt kyle lance larry lars lawrence lee leo leon leonard leonid leroy lester levi lewis liam lindsey lionel lloyd logan lorenzo lou louis lucas luis luke
mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marvin mathew matt matteo matthew maurice max maxim mehdi mehmet melvin michael miguel mike mikhail miles mitch mitchell mohamed mohammad mohammed mohamad mohammad mostafa muhammad murat mustafa
nasser nate nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikita nikolai nils noah lars-erik noel norman oleg oliver omar orlando oscar osama otto owen pablo pascal pat patrick paul pavel pedro perry pete peter phil philip philippe phillip pierre preston quentin rafael ralph rami ramon randall randy raul
ray raymond recep reggie reginald rene rex reza ricardo riccardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland roman ron ronald ronnie rory ross roy ruben rudy rupert russ russell ryan saad saddam saeed said salman sam sami samir samuel santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn
shinzo sidney simon spencer stanley stefan stephan stephen sterling steve steven stewart stuart sven syed takeshi tariq ted terence terrence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trent trevor troy tyler usman vernon viktor victor vince vincent vitali vladimir wade wael walid wallace walt walter warren wayne wendell wesley
wilbur will willard william willie wolfgang xavier yair yasser yitzhak yuri yusuf yousef zachary zayd zaid ziad
`

export const FEMININE_NAMES = `
abigail ada adele adriana agnes aisha alexandra alice alicia alison allison alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ariel ashley audrey barbara beatrice becky bella bernadette bernice beth bethany betsey betsy betty beverly
bonnie brenda bridget brittany brooke camille candice carla carmen carol carole caroline carolyn cassandra catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy dana danielle daphne dawn debbie deborah debra denise diana diane dina
dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn fatima felicia fiona florence frances gabriela gail gemma georgina geraldine gina ginger gladys glenda gloria grace greta gwen hailey hannah harriet hazel heather heidi helen helena
hilary hillary hope ida ilana ilhan ingrid irene irina iris isabel isabella ivanka jackie jacqueline jamila jan jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june kaitlyn kamala karen karin kate katherine kathleen kathryn kathy katie kayla
kayleigh kellyanne kelly kendra kerry kim kimberly kirsten kristen kristin kristina laila lara laura lauren laurie layla leah leila lena leslie leticia lillian lily linda lindsay lisa liz lois lola loretta lori lorraine louise lucia lucy luisa lydia lynn mabel madeleine madeline maggie malala malia mandy margaret maria mariam marian marianne marie
marilyn marina marjorie marlene marsha martha mary maryam maureen maxine maya megan melania melanie melinda melissa mercedes meredith mia michelle mildred miranda miriam molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicole nina nora noor norma olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla
rachel ramona rania rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sasha selena serena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan susana suzanne svetlana sylvia tamara tammy tania tanya tara
tatiana teresa theresa tiffany tina tracey tracy trisha ursula valentina valerie vanessa vera veronica vicki vicky victoria viola virginia vivian wanda wendy whitney yasmin yolanda yvette yvonne zainab zoe
`

/** Short and long forms of one given name: a set a line, lower case. */
export const NICKNAMES = `
abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy sasha
alexandra alex sandra sasha
alfred al fred
andrew andy drew
anthony tony antony
arthur art
barbara barb babs
benjamin ben benny bibi binyamin benyamin
bernard bernie
calvin cal
catherine cathy kate katie kathy katherine kathryn
charles charlie chuck chas
christopher chris kit
christina christine chris tina
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave
deborah debra deb debbie
dennis denny
donald don donnie
dorothy dot dotty
douglas doug
edward ed eddie ted ned
eleanor ellie nora
elizabeth liz beth betsy betty eliza libby lisa
emily em
eugene gene
francis frank
frances fran
franklin frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
geoffrey geoff jeff jeffrey
gregory greg
harold hal harry
henry hank harry
hillary hilary
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jeremy jerry
jennifer jen jenny
jessica jess
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
leslie les
lewis lou
louis lou
margaret maggie meg peggy
martin marty
matthew matt
maxwell max
michael mike mickey mick
mitchell mitch
nathaniel nathan nate nat
nicholas nick nicky
norman norm
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phillip phil
randall randy
raymond ray
rebecca becky
richard rick ricky dick rich richie
robert bob bobby rob robbie
rodney rod
ronald ron ronnie
rudolph rudolf rudy
russell russ
samuel sam sammy
samantha sam
stanley stan
stephen steven steve
stephanie steph
susan sue susie suzanne
terence terry terrence
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
victor vic
victoria vicky vicki
vincent vince vinny
virginia ginny
walter walt wally
william bill billy will willie liam
zachary zach zack
alexei alexey aleksei aleksey alyosha
dmitri dmitry dmitriy dima
enrique quique
francisco paco pancho
gabriela gabby gabi
giuseppe beppe
ignacio nacho
jose pepe
mikhail misha
nikolai nikolay kolya
sergei sergey seryozha
sylvester sly
tamara tammy toma
vladimir volodya vova
wilfred wilf
yevgeny evgeny evgeni zhenya
yulia iulia
`

/** Surnames that stand first in Chinese, Korean and Vietnamese names. */
export const EASTERN_SURNAMES =
  'ahn bae ban byun cha chae chang chen cheng cheong cheung chin cho choi choe chu chun chung deng ding do du eom fan fang feng fu gao ge geng gong gu guo gwon ha han hao he heo ho hong hong hu hua huang hur hwang hyun im jang jeon jeong jia jiang jin jo joo joung jung ju kang kim ko koh koo ku kwak kwon lai lam lee leung li liang liao lim lin liu long lu luo ma mao mei meng min moon mun na nam ngo nguyen noh oh pae pak pan park peng pham pyo qi qian qin qiu ra ri rhee roh ryu seo shao shen shi shim shin sim so sohn son song suh sun tan tang tao tian tran tsai uhm wan wang wei wen wi won wong woo wu xi xia xiao xie xiong xu yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhou zhu'

/** Second halves of Korean given names and ends of Korean addresses, as written after a hyphen. */
export const HYPHEN_TAILS =
  'a ae ah an bae baek beom bin bok bong bum byung chan chang chi cho chol choon chul chun dae deok do dong eon eui eun gab gap geun gi gil gon goo gong gook gu guk gun gwan gyu ha hae hak han hee hi ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyok hyon hyuk hyun hyung il im in ja jae jeong ji jin jo jong joo joon ju jun jung kap ki kil kon koo kook ku kun kwan kwang kweon kwon kyo kyong kyu lac lak kyun kyung man mi min mo mok mook mun myeong myong myung na nam neung nyong ok pal pil pyo ri ro ryol ryong sam san sang seo seob seok seon seong shik shin sik sim so sok son song soo sook soon sop su suk sun sung tae taek teuk uk un ung wan wol won woo wook woon wung yang yeol yeon yeong yeop yo yol yon yong yoo yoon young yu yul yun si gun eup myeon'

/** Common surnames in -s, which are no lost possessives. */
export const SURNAMES_IN_S =
  'adams andrews banks barnes bates brooks burns childs collins cummings daniels davis edwards ellis evans fields forbes gates gibbs graves griffiths harris hastings hawkins hayes haynes higgins hobbs hopkins hughes humphries jacobs james jeffries jenkins johns jones keys lewis lucas lyons marks matthews mills morris myers nichols owens parks perkins peters phillips powers reeves reynolds richards rivers roberts robbins rogers ross saunders simmons simms sims stephens stevens stokes summers thomas vaughns wallis walters waters watkins watts weeks wells wilkins williams withers woods yates'

/** Surnames that papers print without a given name: heads of state and of government since 1980, and rivals. */
export const PROMINENT_SURNAMES =
  'obama trump biden clinton bush reagan harris pence cheney romney mccain sanders pelosi mcconnell putin medvedev yeltsin gorbachev zelensky zelenskyy poroshenko yanukovych lukashenko merkel scholz kohl schroeder macron hollande sarkozy chirac mitterrand thatcher blair cameron sunak starmer corbyn farage berlusconi meloni renzi draghi erdogan netanyahu sharon rabin arafat abbas assad khamenei rouhani ahmadinejad khomeini mubarak morsi sisi gaddafi qaddafi saddam maliki karzai ghani modi gandhi musharraf bhutto duterte suharto abe koizumi ishiba kishida mandela mbeki zuma ramaphosa mugabe chavez maduro castro lula bolsonaro milei trudeau harper albanese orban tsipras zarqawi baghdadi'
