/**
 * Words that introduce speech in English news prose. Lemmas, space-separated, made by hand from the reporting
 * verbs that grammars of English list (Quirk et al. 1985, §16.31) and from reading news.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of saying that take a that-clause, also without "that": "she said prices fell". */
export const SAYING = words(
  'say tell add announce claim declare argue insist explain warn acknowledge admit assert allege contend reply reiterate ' +
    'remark confirm deny concede confess conclude predict promise vow pledge reveal disclose testify tweet quip joke ' +
    'complain caution boast swear affirm proclaim lament muse posit opine estimate believe think suspect fear hope',
)

/** These take a that-clause, but often a plain object too: "that", a quotation or a comma must show it. */
export const SAYING_IF_MARKED = words(
  'note report state stress emphasize emphasise underline underscore highlight observe maintain recall respond counter write post ' +
    'suggest propose agree continue ask wonder urge order point indicate hint signal stipulate read repeat recount ' +
    'advise comment demand decide answer begin conclude interject exclaim shout shoot yell whisper cry rule charge recommend remind inform assure ' +
    'tell show find retort repost text recollect elaborate clarify specify mention demur bemoan quote cite feel expect understand hear describe',
)

/** These introduce quoted words but no clause: "called it 'a mess'". */
export const LABELLING = words(
  'call describe accuse blame praise criticize criticise dismiss denounce condemn label brand dub slam blast decry characterize characterise refer hail ' +
    'mock attack rebuke refute reject defend thank welcome express voice offer cite quote deride invoke portray depict speak talk compare tout promote ' +
    'promise vow demand urge seek want ask pledge use employ apologize apologise ridicule lambast salute congratulate claim warn insist chant sing',
)

/** Verbs of holding an opinion: they credit somebody, but nobody spoke. */
export const OPINION = words('believe think suspect fear hope expect understand feel estimate')

/** Verbs that put a fact on somebody's word with a plain object: "the ministry reported 12 deaths". */
export const ON_WORD = words(
  'report confirm announce estimate claim document record blame accuse allege describe cite deny count reveal disclose',
)

/** Common nouns that name somebody who can speak. */
export const SPEAKING_NOUNS = words(
  'official officer spokesman spokeswoman spokesperson police authority government ministry minister president chairman chairwoman chair director head chief ' +
    'leader lawmaker senator congressman congresswoman representative governor mayor general colonel major captain commander admiral sergeant soldier ' +
    'witness resident activist analyst expert source group monitor observatory agency media outlet newspaper paper report statement station channel television tv ' +
    'company firm bank lawyer attorney prosecutor judge court doctor medic hospital rebel opposition militant army military force troop ' +
    'candidate campaign party republican democrat administration house council committee commission union organization organisation ' +
    'researcher scientist professor economist investor executive manager owner author journalist reporter correspondent critic supporter opponent victim survivor ' +
    'mother father brother sister son daughter wife husband friend neighbor neighbour family relative parent teacher student ' +
    'ambassador diplomat envoy secretary sheriff detective investigator inspector firefighter aide adviser advisor staffer insider person people man woman ' +
    'prime vice deputy lord king queen prince princess pope bishop priest imam cleric coach player team site magazine website network radio study poll survey data company department bureau office',
)

/** Between the reporting verb and the end of its clause these are mere circumstance: "said Friday in a statement". */
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tonight tomorrow earlier later afterward afterwards morning afternoon evening night week month year day noon midnight early late last next ago recently then now',
)

/** Bare nouns whom one tells: they are no subject of the clause that follows. */
export const ADDRESSEES = words(
  'reporter reporters journalist journalists lawmaker lawmakers parliament congress court supporter supporters me him her them us you investigator investigators crowd audience police',
)

export const FEMALE = words(
  'she her hers herself mrs ms miss lady dame madam madame queen princess spokeswoman congresswoman chairwoman businesswoman actress mother wife daughter sister woman',
)
export const MALE = words(
  'he him his himself mr sir lord king prince spokesman congressman chairman businessman actor father husband son brother man',
)

/** Occasions and media of speech: "said in a statement", "told a news conference", "wrote on Twitter". */
export const OCCASIONS = words(
  'statement interview conference briefing tweet post letter report speech email e-mail remark address television tv radio twitter facebook news message memo note release ' +
    'hearing testimony debate meeting call phone rally event appearance program show camera court congress parliament telegram blog article filing column op-ed video press teleconference floor',
)

/** Verbs whose first object is whom they address: "told reporters". */
export const ADDRESSING = words('tell inform assure remind warn ask advise notify urge inform promise show')

/** Singular nouns for one person, whom "he" or "she" may take up. */
export const HUMAN_NOUNS = words(
  'official officer spokesman spokeswoman spokesperson minister president chairman chairwoman chair director chief leader lawmaker senator governor mayor general colonel major captain ' +
    'commander soldier witness resident activist analyst expert lawyer attorney prosecutor judge doctor medic militant candidate scientist researcher professor economist executive manager ' +
    'owner author journalist reporter correspondent critic victim survivor mother father brother sister son daughter wife husband friend neighbor neighbour relative teacher student ambassador ' +
    'diplomat envoy secretary sheriff detective investigator inspector firefighter aide adviser advisor staffer man woman source narrator widow driver fighter',
)
