/**
 * What may befall a participant of a news event, by question ("how did she leave office?") and by answer. Own work,
 * after what corrections columns and rolling coverage differ over; extend an answer where a headline writer would
 * exchange two words of it. Which answers exclude each other is decided where they are compared.
 *
 * Entries are lemmas; between words of one entry an object or an adverb may stand ("force him out").
 */
export interface OutcomeClass {
  readonly name: string
  /** Verbs whose subject it befalls ("resign"). */
  readonly undergoes?: string
  /** Verbs whose object it befalls ("oust"); in the passive their subject. */
  readonly befalls?: string
  /** Nouns of the event, with "of" or a genitive ("the capture of the road", "her resignation"). */
  readonly nouns?: string
  /** Adjectives and participles after "be" or "remain" ("alive", "at large"). */
  readonly states?: string
}

export interface OutcomeQuestion {
  readonly name: string
  /** Kinds of named participants it is asked of. */
  readonly named: readonly ('person' | 'organisation' | 'place')[]
  /** Common nouns it is also asked of, where the story has one such thing; lemmas, words between commas are one thing. */
  readonly things?: string
  readonly classes: readonly OutcomeClass[]
}

const ATTACKERS = 'attacker gunman shooter assailant bomber suspect hijacker knifeman,hostage captive'
const TROOPS = 'troop soldier force serviceman marine'
const AREAS =
  'road highway route,bridge,airport,base,town,village,city,district,hill,dam,crossing,airfield,neighborhood neighbourhood'

export const OUTCOMES: readonly OutcomeQuestion[] = [
  {
    name: 'leave-office',
    named: ['person'],
    classes: [
      {
        name: 'resign',
        undergoes: 'resign,quit,hand in resignation,tender resignation',
        nouns: 'resignation',
      },
      // Said of those who resign and of those who retire.
      { name: 'step-down', undergoes: 'step down,step aside,stand down,stand aside,bow out' },
      { name: 'retire', undergoes: 'retire', nouns: 'retirement' },
      {
        name: 'stay',
        undergoes:
          'stay on,stay in office,stay in post,remain in office,remain in post,refuse to resign,refuse to quit,refuse to step,refuse to go',
      },
      {
        name: 'oust',
        befalls:
          'oust,fire,sack,dismiss,depose,topple,overthrow,unseat,purge,axe,force out,push out,kick out,drive out,boot,remove from office,remove from post,remove as,relieve of duty,relieve of command,force to resign,force to quit,force to step,strip of post',
        nouns: 'ouster,ousting,firing,dismissal,sacking,overthrow',
      },
    ],
  },
  {
    name: 'manner-of-death',
    named: ['person'],
    things: ATTACKERS,
    classes: [
      {
        name: 'suicide',
        undergoes:
          'kill himself,kill herself,kill themselves,take his life,take her life,commit suicide,hang himself,hang herself,shoot himself,shoot herself,turn gun on himself,die by suicide',
      },
      {
        name: 'killed',
        befalls:
          'shoot dead,gun down,shoot and kill,fatally shoot,assassinate,murder,behead,slay,stab to death,beat to death,shoot to death,lynch,execute,fatally poison',
      },
      {
        name: 'illness',
        undergoes:
          'die of cause,die of cancer,die of illness,die of heart attack,die of heart failure,die of stroke,die of pneumonia,die after illness,die in sleep,die from complication,die of complication',
      },
      { name: 'accident', undergoes: 'die in crash,die in accident,drown,fall to death,die after fall' },
    ],
  },
  {
    name: 'fate',
    named: ['person'],
    things: ATTACKERS,
    classes: [
      {
        name: 'dead',
        undergoes: 'die,perish,pass away,drown',
        befalls:
          'kill,slay,assassinate,execute,behead,liquidate,neutralize,neutralise,destroy,wipe out,shoot dead,gun down',
        states: 'dead,deceased',
      },
      { name: 'alive', undergoes: 'survive', states: 'alive,still alive' },
      { name: 'hurt', befalls: 'wound,injure', states: 'wounded,injured,hospitalized,hospitalised' },
      {
        name: 'unhurt',
        undergoes: 'escape unhurt,escape unharmed,escape injury',
        states: 'unharmed,unhurt,uninjured,unscathed',
      },
    ],
  },
  {
    name: 'custody',
    named: ['person'],
    things: ATTACKERS,
    classes: [
      {
        name: 'held',
        befalls: 'arrest,apprehend,nab,recapture,take into custody,place under arrest,detain',
        states: 'in custody,behind bars,under arrest,in jail,in prison',
      },
      { name: 'surrendered', undergoes: 'surrender,turn himself in,turn herself in,give himself up' },
      {
        name: 'at-large',
        undergoes: 'remain at large,remain on run,elude police,evade capture,evade arrest',
        states: 'at large,on run,on loose,fugitive',
      },
      { name: 'freed', befalls: 'release,free,set free,let go,acquit' },
    ],
  },
  {
    name: 'case',
    named: ['person', 'organisation'],
    classes: [
      { name: 'pleaded-guilty', undergoes: 'plead guilty,admit guilt' },
      { name: 'pleaded-not-guilty', undergoes: 'plead not guilty,plead innocent,maintain innocence' },
      { name: 'convicted', befalls: 'convict,find guilty' },
      { name: 'acquitted', befalls: 'acquit,exonerate,find not guilty' },
    ],
  },
  {
    name: 'election',
    named: ['person', 'organisation'],
    classes: [
      { name: 'won', undergoes: 'win election,win presidency,win reelection,win re-election' },
      { name: 'lost', undergoes: 'lose election,lose presidency,lose reelection,lose re-election' },
    ],
  },
  {
    name: 'primary',
    named: ['person'],
    classes: [
      { name: 'won', undergoes: 'win primary,win nomination' },
      { name: 'lost', undergoes: 'lose primary,lose nomination' },
    ],
  },
  {
    name: 'race',
    named: ['person'],
    classes: [
      {
        name: 'withdrew',
        undergoes: 'drop out,withdraw from race,quit race,end campaign,suspend campaign,end bid,abandon bid',
      },
      { name: 'stayed', undergoes: 'stay in race,remain in race' },
    ],
  },
  {
    name: 'post',
    named: ['person'],
    classes: [
      { name: 'nominated', befalls: 'nominate,pick as,choose as,tap as' },
      { name: 'confirmed', befalls: 'swear in' },
      { name: 'rejected', befalls: 'vote down' },
    ],
  },
  {
    name: 'captivity',
    named: ['person'],
    things: 'hostage captive,schoolgirl,sailor,tourist,aid worker',
    classes: [
      { name: 'released', befalls: 'release,free,set free,let go' },
      { name: 'rescued', befalls: 'rescue' },
      { name: 'escaped', undergoes: 'escape from captivity,escape captor,flee captor' },
      { name: 'kept', befalls: 'hold hostage,hold captive', states: 'still captive,still hostage' },
    ],
  },
  {
    name: 'test-result',
    named: ['person'],
    classes: [
      { name: 'positive', undergoes: 'test positive' },
      { name: 'negative', undergoes: 'test negative' },
    ],
  },
  {
    name: 'standing',
    named: ['person'],
    classes: [
      { name: 'suspended', befalls: 'suspend,put on leave,place on leave' },
      { name: 'fired', befalls: 'fire,sack' },
    ],
  },
  {
    name: 'ruling',
    named: [],
    things: 'ruling,verdict,conviction,sentence,ban,injunction,order,law,rule',
    classes: [
      { name: 'upheld', befalls: 'uphold,reinstate,affirm,let stand' },
      {
        name: 'struck-down',
        befalls: 'overturn,strike down,reverse,quash,annul,throw out,block,suspend,void',
      },
    ],
  },
  {
    name: 'suit',
    named: [],
    things: 'lawsuit suit',
    classes: [
      { name: 'filed', befalls: 'file,bring' },
      { name: 'settled', befalls: 'settle' },
      { name: 'dismissed', befalls: 'dismiss,throw out,toss' },
      { name: 'dropped', befalls: 'drop,withdraw' },
    ],
  },
  {
    name: 'building',
    named: [],
    things:
      'building,hospital,school,house home,mosque,church,bridge,museum,factory,market,dam,dyke dike levee,tower,waterworks',
    classes: [
      {
        name: 'destroyed',
        befalls: 'destroy,flatten,level,raze,demolish,burn down',
        undergoes: 'burn down,collapse,burst,give way,cave in',
      },
      { name: 'damaged', befalls: 'damage' },
      { name: 'intact', states: 'intact,undamaged,unscathed' },
    ],
  },
  {
    name: 'company',
    named: ['organisation'],
    classes: [
      { name: 'acquired', befalls: 'acquire,buy,take over,purchase' },
      { name: 'merged', undergoes: 'merge with' },
      { name: 'bankrupt', undergoes: 'file for bankruptcy,go bankrupt,declare bankruptcy,seek bankruptcy' },
    ],
  },
  {
    name: 'control',
    named: ['place'],
    things: AREAS,
    classes: [
      {
        name: 'taken',
        befalls:
          'capture,seize,overrun,retake,recapture,conquer,liberate,take control of,take over,gain control of',
        nouns: 'capture,seizure,recapture,liberation',
      },
      {
        name: 'cut-off',
        befalls: 'sever,cut off,besiege,encircle,blockade,lay siege to,bring under fire,blockade',
        nouns: 'siege,encirclement',
      },
    ],
  },
  {
    name: 'withdrawal',
    named: [],
    things: TROOPS,
    classes: [
      {
        name: 'withdrawn',
        undergoes: 'withdraw,pull out,pull back',
        befalls: 'withdraw,pull out,pull back,bring home,remove,recall',
      },
    ],
  },
  {
    name: 'deployment',
    named: [],
    things: TROOPS,
    classes: [{ name: 'deployed', befalls: 'deploy,station' }],
  },
  {
    name: 'sanction',
    named: ['person', 'organisation', 'place'],
    things: 'oligarch tycoon official individual,company firm entity bank',
    classes: [
      {
        name: 'imposed',
        befalls: 'sanction,impose sanction,slap sanction,announce sanction,unleash sanction,levy sanction',
      },
      { name: 'lifted', befalls: 'lift sanction,ease sanction,drop sanction,remove sanction' },
    ],
  },
  {
    name: 'limit',
    named: [],
    things: 'limit cap ceiling threshold',
    classes: [{ name: 'exceeded', befalls: 'exceed,pass,break,breach,surpass,top,violate,overstep,cross' }],
  },
  {
    name: 'broadcast',
    named: [],
    things: 'ad advertisement commercial spot,interview,film documentary movie,show series program programme',
    classes: [
      { name: 'aired', undergoes: 'air,run on television,premiere,debut', befalls: 'air,broadcast,release' },
      { name: 'pulled', befalls: 'pull,withdraw,shelve,scrap' },
    ],
  },
  {
    name: 'talks',
    named: [],
    things: 'talk negotiation discussion',
    classes: [
      {
        name: 'resumed',
        undergoes: 'resume,restart,reopen,continue,go on',
        befalls: 'resume,restart,reopen',
      },
      {
        name: 'broken-off',
        undergoes: 'collapse,break down,fall through,fail,fall apart,stall,end without',
        befalls: 'break off,abandon,suspend,walk out of',
      },
    ],
  },
  {
    name: 'meeting',
    named: [],
    things: 'meeting summit,rally march,trip visit,game match,concert,hearing,vote referendum,exercise drill',
    classes: [
      { name: 'cancelled', befalls: 'cancel,call off,scrap,scratch' },
      { name: 'postponed', befalls: 'postpone,delay,put off,push back,reschedule' },
      { name: 'held', undergoes: 'take place,go ahead' },
    ],
  },
  {
    name: 'deal',
    named: [],
    things: 'deal agreement accord treaty pact contract',
    classes: [
      { name: 'signed', befalls: 'sign,ink,seal' },
      { name: 'ratified', befalls: 'ratify' },
      { name: 'rejected', befalls: 'reject,turn down,vote down,scrap,abandon,tear up' },
    ],
  },
  {
    name: 'plan',
    named: [],
    things: 'plan proposal scheme,project,reform,merger,sale',
    classes: [
      { name: 'dropped', befalls: 'drop,scrap,abandon,shelve,withdraw,axe,ditch,cancel,call off' },
      { name: 'postponed', befalls: 'postpone,put off,delay,defer' },
      { name: 'accepted', befalls: 'accept,approve,adopt,endorse,agree to' },
    ],
  },
  {
    name: 'truce',
    named: [],
    things: 'ceasefire cease-fire truce armistice',
    classes: [
      { name: 'holding', undergoes: 'hold,take effect,go into effect,come into effect,begin,start' },
      {
        name: 'broken',
        undergoes: 'collapse,fall apart,break down,expire,crumble',
        befalls: 'break,violate,breach,end',
      },
    ],
  },
  {
    name: 'bill',
    named: [],
    things: 'bill measure legislation act law resolution amendment ordinance',
    classes: [
      { name: 'passed', undergoes: 'pass,clear house,clear senate', befalls: 'pass,approve,adopt,enact' },
      { name: 'rejected', undergoes: 'fail,die', befalls: 'reject,defeat,block,vote down,kill,table' },
      { name: 'signed', befalls: 'sign' },
      { name: 'vetoed', befalls: 'veto' },
    ],
  },
  {
    name: 'strike',
    named: [],
    things: 'strike walkout stoppage shutdown',
    classes: [
      { name: 'ended', undergoes: 'end,conclude', befalls: 'end,call off,suspend,halt' },
      { name: 'going-on', undergoes: 'continue,drag on,go on,enter day' },
    ],
  },
  {
    name: 'aircraft',
    named: [],
    things: 'plane jet warplane aircraft airliner,helicopter chopper,drone',
    classes: [
      { name: 'shot-down', befalls: 'shoot down,down,bring down' },
      {
        name: 'failed',
        undergoes:
          'crash due to fault,crash after failure,crash because of fault,crash due to failure,suffer failure',
      },
    ],
  },
  {
    name: 'launch',
    named: [],
    things: 'missile rocket satellite,launch test',
    classes: [
      { name: 'succeeded', undergoes: 'succeed,reach orbit,reach space', states: 'successful,success' },
      {
        name: 'failed',
        undergoes: 'fail,explode after launch,blow up after launch',
        states: 'unsuccessful,failure',
      },
    ],
  },
  {
    name: 'vessel',
    named: [],
    things: 'ship vessel tanker boat ferry freighter',
    classes: [
      { name: 'sunk', undergoes: 'sink,capsize,go down', befalls: 'sink' },
      { name: 'aground', undergoes: 'run aground' },
      { name: 'seized', befalls: 'seize,board,impound,hijack' },
      { name: 'released', befalls: 'release,free' },
    ],
  },
  {
    name: 'access',
    named: ['place'],
    things:
      'bridge,road highway route,station,airport,border,crossing,park,market,harbour harbor port,tunnel,campus,museum',
    classes: [
      {
        name: 'closed',
        befalls: 'cordon off,seal off,shut,close off,shut down,close',
        states: 'closed,cordoned,sealed,shut',
      },
      { name: 'open', undergoes: 'reopen', befalls: 'reopen', states: 'open,reopened' },
    ],
  },
]

/** Words soon after an entry that give it another sense, by entry. */
export const OTHER_SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fire: 'back off at shots shot missile missiles rocket rockets',
    release: 'hospital statement report video',
    free: 'up',
    dismiss: 'as claims claim allegations suit lawsuit',
    kill: 'himself herself themselves',
    break: 'into away out off up down',
    pass: 'away on',
    sign: 'off up',
    hold: 'on back up out',
    continue: 'to',
    pull: 'over',
    begin: 'to',
    'stay on': 'track message course target strike top board air',
    // For a while yet, as who resigned does.
    ...Object.fromEntries(
      ['stay in office', 'stay in post', 'remain in office', 'remain in post'].map((entry) => [
        entry,
        'until till',
      ]),
    ),
    burst: 'into out',
    start: 'to',
    fail: 'to',
    die: 'down out',
    survive: 'by a an two several earlier previous assassination cancer',
    retire: 'army military marines marine corps navy force nfl nba football baseball bench police racing',
    destroy: 'evidence',
    suspend: 'campaign talks',
    buy: 'from',
    escape: 'injury unhurt unharmed',
    confirm: 'that',
    order: 'to',
  }).map(([entry, list]): [string, ReadonlySet<string>] => [entry, new Set(list.split(' '))]),
)
