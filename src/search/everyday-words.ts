/**
 * Everyday words, each with the words of expository prose that it may stand for: an asker says "talks" where the text
 * says "negotiations". Unlike the groups of the thesaurus, the words behind a colon are near to the one before it
 * and not to each other. A bar or a line end parts entries.
 */
export const everydayWords = `
able: competent qualified capacity capable potential |abroad: overseas foreign international external worldwide
about: regarding concerning |afraid: fear alarm anxious worry threat |again: renew resume repeat revive recur
against: oppose contrary counter resist versus |ago: past earlier previous former |agree: consent consensus concur
aim: objective purpose target goal intend |alike: similar same equal common share |allow: enable permit authorize
alone: sole independent unilateral isolated single |always: constant permanent perpetual |amount: volume extent
angry: outrage resentment fury indignant hostile |animal: species fauna livestock |answer: response solution reply
argue: contend assert dispute claim debate |arms: weapon missile armament munition |army: military forces troops
ask: request demand inquire appeal question |attack: assault strike aggression offensive raid invade bomb
attitude: stance view posture mindset approach |away: absent remote distant |awful: terrible dire severe grave
baby: infant newborn birth |back: support return restore endorse |bad: negative adverse poor harmful detrimental
backward: underdeveloped primitive |ban: prohibit outlaw forbid embargo |basic: fundamental elementary core essential
beat: defeat overcome conquer prevail |before: prior previous precede advance |begin: initiate launch commence onset
behave: conduct act |believe: assume conviction consider faith |belong: member affiliate |best: optimal ideal
big: significant substantial considerable massive major extensive large grand |bit: partial slight
blame: fault responsible accuse hold |blind: sightless |block: impede obstacle hinder prevent obstruct bar veto
book: volume publication novel work |borrow: loan debt credit |boss: head chief employer superior
both: mutual joint bilateral shared two |bother: disturb trouble concern |brave: courage bold hero
break: violate rupture breach collapse fracture split |bring: cause introduce yield result |broad: wide extensive
broke: bankrupt poor impoverished ruined |build: construct establish develop create |business: commerce trade firm
busy: occupied engaged |buy: purchase procure acquire import |call: name term describe label refer |calm: stable quiet
can: capable able |care: concern attention |careful: cautious prudent deliberate |carry: implement conduct bear execute
catch: capture seize arrest |cause: trigger induce provoke lead responsible |chance: opportunity prospect likelihood
change: transform transition reform alter shift modify revise adjust evolve convert adapt |cheap: inexpensive low
child: youth minor juvenile offspring |choose: opt select elect decide prefer |choice: option alternative
citizen: national public civilian people resident |clean: purify hygiene sanitary |clear: evident explicit plain
clever: intelligent ingenious smart |climate: weather warming |close: near intimate intensive tight
closer: converge intimate deepen integrate |clothes: apparel garment textile |come: arrive emerge derive stem
common: shared joint mutual general widespread |companion: partner ally |company: firm corporation enterprise
complain: grievance protest object |complete: entire total thorough comprehensive full finish
condition: circumstance state term requirement prerequisite |confused: misunderstood ambiguous unclear
connection: link relation tie bond relationship |control: dominate govern regulate command rule dominance authority
cooperate: collaborate partner joint coordinate |copy: imitate reproduce |correct: accurate right rectify
cost: expense price expenditure burden |count: tally number |country: nation state territory homeland republic
cover: include encompass address |crime: offense felony illegal |crop: harvest grain agriculture |cruel: brutal
crowd: mob mass throng |cure: remedy treatment heal |custom: tradition practice convention |cut: reduce decrease
danger: threat risk peril hazard endanger jeopardize fatal |dangerous: threat risky hazardous perilous fatal harmful
deal: agreement treaty accord bargain pact transaction |dead: deceased die fatal casualty |debt: owe loan liability
decide: determine resolve conclude settle |decrease: decline diminish reduce fall shrink lessen |deep: profound intense
defend: protect safeguard guard defense |depend: rely hinge contingent condition |die: perish
difference: divergence gap disparity distinction contrast divide discrepancy |different: diverse distinct diverge vary
difficult: hard tough challenge complex contentious demanding arduous |difficulty: obstacle challenge hardship barrier
dirty: pollute contaminate |disagree: dispute conflict diverge differ controversy dissent oppose divide
disagreement: dispute difference divergence conflict controversy |disaster: catastrophe crisis calamity emergency
disease: illness pandemic epidemic infection virus |dislike: hostile aversion resent oppose |distant: remote far
do: perform conduct undertake |doctor: physician medical |doubt: question uncertainty skeptic
dream: vision aspiration illusion hope ideal |drink: beverage alcohol |driven: motivate propel
drop: decline decrease fall abandon |drug: narcotic medicine pharmaceutical |dry: arid drought
early: initial premature first prior |earn: income wage merit deserve gain |easy: simple effortless straightforward
eat: consume food diet |edge: border margin |educate: school teach train |effect: impact consequence influence result
effort: attempt endeavor struggle |empty: vacant void |end: conclude terminate cease finish dissolve expire collapse
enemy: adversary opponent foe rival hostile |energy: power fuel electricity |enjoy: benefit |enough: sufficient
equal: parity equivalent even same balanced |escape: flee evade |event: incident occurrence episode
exact: precise specific |example: instance illustration case |exchange: trade swap return |expect: anticipate envision
expensive: costly |experience: undergo |explain: account clarify interpret |extra: additional further supplementary
face: confront encounter |fact: reality evidence |fail: collapse unsuccessful failure |fair: just equitable impartial
fake: false counterfeit |faith: religion belief trust |fall: decline collapse decrease
false: incorrect untrue illusory |family: household kin relative |famous: prominent renowned celebrated
far: distant remote |farm: agriculture rural |farmer: peasant agrarian grower |fast: rapid swift quick accelerate
fat: obese |fear: anxiety threat alarm apprehension |feature: characteristic trait attribute
feel: sense sentiment emotion perceive |few: scarce limited |fight: combat battle struggle conflict war counter oppose
fighter: soldier warrior combatant |fill: occupy |film: movie cinema screen |movie: film cinema screen
final: ultimate last |find: discover identify detect |fire: flame burn dismiss |firm: solid company
fit: suitable appropriate |fix: repair remedy resolve |flag: banner |food: nutrition diet |forbid: prohibit ban outlaw
force: compel coerce oblige impose |foreign: external |forget: neglect overlook |forgive: pardon amnesty reconcile
frank: honest candid open |free: liberate independent |freedom: liberty independence autonomy
friend: ally partner companion |friendly: amicable cordial |friendship: alliance partnership relationship bond
frighten: alarm scare intimidate threaten |full: complete whole |future: prospect coming forthcoming
gain: benefit profit advantage obtain acquire |game: match contest play |gap: divide disparity divergence difference
gas: fuel vapor emission |gather: collect assemble convene |get: obtain receive acquire gain |gift: donation present
give: provide grant offer supply contribute |goal: objective aim purpose target
good: beneficial positive advantage favorable |goods: product commodity merchandise |govern: administer rule
government: administration regime state authority cabinet |great: major grand immense
grow: expand increase develop evolve |growth: expansion increase development |guess: estimate speculate
guard: protect secure |guide: lead direct |guilt: blame culpable |gun: firearm weapon |habit: custom routine
half: fifty |happen: occur arise |happy: satisfied content pleased |hard: difficult tough severe arduous contentious
harm: damage injure hurt detriment |hate: hostility hatred resent |head: leader chief director
health: medical wellbeing |heat: thermal warm temperature |heavy: severe weighty |help: assist aid support facilitate
enable: help allow let |hide: conceal mask |high: elevated lofty |hire: recruit employ |history: past heritage
hold: maintain retain possess |home: domestic house residence internal |honest: candid sincere frank
hope: aspire wish expectation prospect |hot: warm heat |house: residence dwelling housing |huge: enormous vast massive
human: person mankind |hunger: famine starvation |hurry: rush haste |hurt: harm damage injure undermine suffer
idea: concept notion premise proposal thought |ideal: perfect |ignore: neglect overlook disregard
illegal: unlawful illicit |image: picture metaphor portray |imagine: envision conceive envisage
important: significant essential vital critical crucial key central major |impossible: unthinkable cannot
improve: enhance better upgrade strengthen reform advance |include: comprise involve contain
increase: rise grow expand raise enhance |independent: autonomous sovereign self |inform: notify tell
injure: wound harm |inside: internal domestic within |insist: demand |instead: rather alternative |intend: plan
interest: stake concern benefit |interested: concern curious |invent: create devise innovate |invite: request
island: isle |job: task role employment duty function mission position |join: unite combine participate enter merge
journey: voyage travel |judge: assess evaluate court |jump: leap |keep: maintain retain preserve hold sustain continue
keen: eager enthusiastic |key: crucial essential |kill: fatal murder assassinate destroy slay deadly |kind: type sort
king: monarch |know: aware familiar recognize |lack: absence shortage deficit without |large: big extensive substantial
last: final endure survive |late: delayed tardy |laugh: humor |law: legislation rule statute regulation |lazy: idle
lead: guide head direct |leader: president head chief ruler |learn: study discover acquire
leave: depart withdraw abandon exit |legal: lawful |lend: loan |let: allow permit |letter: mail correspondence
level: degree standard |liberty: freedom |lie: falsehood deceive |life: existence living |like: similar resemble
likely: probable prospect |limit: restrict constrain narrow confine cap |limited: narrow restricted modest
link: connect tie relation |listen: hear heed |little: small minor slight few |live: reside inhabit survive exist
lively: vibrant dynamic |loan: debt credit |local: regional |long: lengthy extended |look: appear seem view examine
lose: loss defeat forfeit |loss: damage cost |lots: many numerous |love: affection |low: modest reduced
lower: reduce decrease diminish lessen |lucky: fortunate |mad: insane angry |main: primary principal chief central key
make: create produce generate form |man: male |manage: administer run handle |many: numerous several multiple
map: chart |market: trade commerce |marry: wedding matrimony |master: dominate
matter: issue subject concern importance |mean: signify imply |measure: step action policy |meat: beef
medicine: drug pharmaceutical |meet: encounter gather |meeting: summit conference session gathering
member: participant belong |mend: repair |middle: center midst |mind: intellect mental |minister: secretary official
miss: lack neglect lose |missing: absent lack incomplete |mistake: error fault wrong |mix: combine blend
mixed: heterogeneous varied |modern: contemporary current recent
money: finance fund capital currency economic financial cash |month: january february march april june july
mood: atmosphere sentiment |moral: ethical |more: additional further greater |mostly: primarily mainly largely chiefly
move: shift transfer relocate |murder: kill homicide |name: title term designation call |nation: country state people
narrow: limited restricted |nasty: unpleasant |native: indigenous |natural: innate |near: close adjacent
need: require necessary demand essential |neighbor: adjacent surrounding flank border |new: novel recent modern fresh
news: media press |nice: pleasant |noise: sound |normal: ordinary usual typical |north: northern pyongyang
nothing: little none |notice: observe perceive |number: figure quantity |obey: comply conform |object: oppose
obvious: evident clear apparent |offer: propose provide |officer: official |often: frequent repeated |oil: petroleum
old: ancient former traditional elderly |only: sole mere exclusive |open: accessible liberal |opinion: view belief
opponent: adversary enemy critic opposition |opposite: contrary reverse |order: command |organize: arrange coordinate
original: initial first |other: alternative |outside: external beyond exterior |own: possess |owner: proprietor
pain: suffering hardship |paint: picture art |paper: document |parent: mother father |part: portion component section
partner: ally associate counterpart |party: faction |past: former previous history |pay: fund finance compensate wage
payment: compensation fee exchange |peace: stability harmony calm |people: public population citizen society nation
perfect: ideal flawless |period: era phase age |person: individual |pick: choose select opt |picture: image portray
piece: part fragment |place: location site region position |plan: strategy scheme program policy agenda blueprint
play: perform role |please: satisfy |pleasure: delight |poem: verse |point: aim purpose |poison: toxic
police: enforcement |policy: strategy program measure |polite: courteous |pollution: contamination emission
poor: impoverished poverty needy weak |popular: public widespread |population: inhabitants people
possible: potential feasible prospect |power: authority force strength influence might |powerful: strong mighty
praise: commend |predict: forecast anticipate |prefer: favor |prepare: ready plan |press: media |pretend: pose
prevent: avert stop block preclude deter avoid hinder |price: cost value |pride: dignity |prison: jail incarcerate
private: personal |prize: award |problem: difficulty issue challenge obstacle crisis |produce: create generate yield
profit: gain benefit |progress: advance development |promise: pledge commitment vow |proof: evidence
proper: appropriate |protect: guard defend safeguard security preserve guarantee shield
protection: security defense guarantee safeguard quota tariff |protest: demonstration |proud: pride
prove: demonstrate show |public: popular citizen people |punish: penalty sanction |purpose: aim objective goal
push: drive promote urge press stimulate |quarrel: dispute conflict |quick: rapid fast swift |quiet: silent calm
quit: resign leave |rain: precipitation |raise: increase lift |range: scope variety array
rank: status position standing |rare: scarce uncommon |reach: attain achieve extend |react: respond |read: literacy
ready: prepared willing |real: genuine actual true |reason: cause motive rationale ground basis explanation
reject: refuse deny |relation: tie link connection relationship |relax: ease |religion: faith belief
remain: stay persist continue |remember: recall |remind: recall |remove: eliminate withdraw |rent: lease
repair: fix restore |repeat: reiterate |replace: substitute |reply: respond |report: account statement
represent: embody |require: need demand |rescue: save |research: study inquiry |respect: esteem regard dignity
rest: remainder |result: outcome consequence effect |return: restore |reward: incentive prize benefit compensation
rich: wealthy affluent prosperous |ride: travel |right: correct entitlement |rights: freedom liberty entitlement
rise: increase grow ascend |risk: threat danger hazard |rival: competitor opponent adversary |river: stream
road: route path |rob: steal theft |role: function part |rough: coarse |round: circular |rude: impolite
ruin: destroy devastate |rule: govern regulation norm |ruler: leader monarch |run: operate manage |rush: hurry
sad: sorrow |safe: secure |safety: security protection |same: identical equal similar common shared
satisfy: fulfill content |save: preserve rescue |say: state declare claim |scared: fear afraid alarm |school: education
science: research |sea: ocean maritime |search: seek |seat: chair |secret: hidden covert
see: perceive view regard observe |seem: appear |selfish: greed |sell: market export vend
send: dispatch deploy transfer |sense: meaning |separate: divide distinct split |serious: grave severe critical
serve: function |settle: resolve |several: multiple |shame: embarrass |shape: form |share: common joint |sharp: acute
ship: vessel |shock: surprise |shop: retail store |short: brief |shortage: lack scarcity |shout: cry
show: demonstrate reveal display |shrink: contract diminish |sick: ill disease |side: party |sign: signal indication
signed: conclude establish ratify |silly: foolish absurd |similar: alike common |simple: easy straightforward
single: sole |situation: circumstance condition context |size: scale extent |skill: ability expertise |slave: bondage
sleep: rest |slow: gradual |small: minor little modest narrow |smart: intelligent |smooth: even
society: community public |soft: gentle |soil: land |soldier: troops military forces |solve: resolve address settle
sort: resolve settle |source: origin |south: southern |space: area |speak: address talk |special: particular specific
speech: address statement |speed: pace |spend: expenditure |split: divide rift divergence separate
spread: expand proliferate disseminate |stand: stance position |standard: norm criterion
start: launch initiate begin onset establish outset |state: nation country condition |stay: remain
steady: stable constant |steal: theft |step: measure action |stop: prevent halt cease deter end |store: stock
story: narrative account |straight: direct |strange: odd unusual |strategy: plan policy approach |street: road
strength: power force |stress: emphasize |strict: rigid |strike: attack |strong: powerful robust vibrant
struggle: fight conflict effort |study: research examine investigate |stupid: foolish
succeed: achieve accomplish prosper |success: achievement accomplishment |sudden: abrupt unexpected
suffer: endure hardship loss |suggest: propose imply |suit: fit |support: assist back aid endorse
sure: certain confident |surprise: unexpected ironic astonish |surround: encircle flank neighbor
suspect: doubt mistrust |system: structure institution order |take: seize
talk: negotiate dialogue discuss conversation consult address |talks: negotiate dialogue discussion consult |tall: high
task: job duty mission |tax: revenue tariff levy |teach: educate instruct |team: group |tear: rip |tell: inform state
tend: incline |term: condition |terrible: awful dreadful |test: examine trial |thin: slim
think: believe consider regard view assume perceive conceptualize |thought: idea notion |threat: danger risk
threaten: endanger menace jeopardize |tie: bond link relation connection |tight: close |time: period era
tiny: minute small |tired: exhaust |together: joint combined mutual collective common coordinated bilateral
tool: instrument device means |top: highest peak |touch: contact |tough: hard difficult bitter severe |town: city urban
trade: commerce export import economic tariff |tradition: custom heritage |train: exercise prepare |translate: render
travel: journey |treat: handle regard |treaty: agreement pact accord |tree: forest |trial: test |tribe: clan
trick: deceive |trip: journey |troops: forces soldier military army |trouble: difficulty problem crisis
true: genuine real factual |trust: confidence faith |mistrust: suspicion distrust |truth: fact
try: attempt seek effort |turn: transform convert |twice: double |type: kind sort category |ugly: hideous
understand: comprehend grasp |unfair: unjust unequal |unhappy: dissatisfied |union: alliance
unite: unify reunite merge combine |unity: cohesion consensus |unsafe: insecure dangerous |unsure: uncertain
upset: anger disturb alarm |urgent: pressing critical vital imperative |use: employ utilize apply exploit
useful: benefit utility valuable |useless: futile vain |usual: normal typical traditional |value: worth
variety: range array diversity |very: extremely |victim: casualty sufferer |view: opinion perspective |village: rural
violent: force |visit: tour |vote: election |voter: electorate constituency |wage: pay salary |wait: delay
wake: aftermath |walk: stride |want: desire seek wish |war: conflict fighting military wartime |warm: heat
warn: caution alert |waste: squander |watch: observe monitor |water: liquid |way: manner method means
weak: fragile feeble |weaken: undermine erode dissolve diminish |wealth: prosperity riches |weapon: arms missile
weather: climate |weird: odd |west: western |whole: entire |wide: broad extensive |widen: broaden expand extend
widespread: common prevalent |wild: savage |willing: ready |win: victory defeat succeed |wise: prudent
wish: desire hope |woman: female |wonder: question |word: term |work: function operate labor cooperate
worker: labor employee |world: global international worldwide planet |worldwide: global international
worry: concern fear anxiety alarm trouble |worse: deteriorate |worth: value merit |wound: injure |write: author compose
wrong: false mistaken incorrect |year: annual |young: youth
`
