/**
 * Words of learned prose, those of the Academic Word List (Coxhead 2000) and their like, each with the plain words that
 * an asker may use for it; as in `everydayWords`, the words behind a colon are near to the one before it and not to
 * each other. A bar or a line end parts entries.
 */
export const learnedWords = `
abstract: theoretical vague |abundant: plenty rich |accelerate: speed faster hurry |accompany: go join attend
accommodate: fit adapt house |accountable: responsible |accumulate: gather collect build
acknowledge: admit accept recognize |acute: severe sharp |adequate: enough sufficient |adhere: stick follow
adjacent: next near |administration: government |adverse: bad harmful |advocate: support promote urge recommend
affiliate: member belong |aggravate: worsen worse |aggregate: total sum combine |albeit: although
alienate: estrange offend |alleviate: ease relieve lessen |allocate: give share |ambiguous: unclear vague
ambitious: bold eager |amend: change correct |ample: enough |analogy: comparison similar |annual: yearly
anticipate: expect predict hope |antagonism: hostility conflict |apparatus: equipment |apparent: seem clear
appreciate: value understand |apprehensive: afraid worried |appropriate: fit right |approximate: about rough
arbitrary: random |array: range variety set |articulate: express state |aspiration: hope dream wish
assemble: gather build |assent: agree |assert: claim say |assess: judge rate test check |asset: strength advantage
assign: give task |assurance: promise guarantee |asymmetry: unequal imbalance |attain: reach get achieve
attribute: cause |augment: increase add |authoritarian: dictatorship undemocratic autocratic
autonomy: independence self freedom |available: ready free open |avert: prevent avoid |backlash: reaction protest anger
barrier: wall obstacle |beneficial: good useful helpful |beneficiary: gain benefit |bias: prejudice unfair
bilateral: two both mutual |bolster: strengthen support boost |boost: increase raise strengthen
breakthrough: advance success |burden: cost load |capability: able power skill |capacity: able power
category: type kind |catalyst: cause spark |caution: warn careful |cease: stop end |censure: criticize blame
chronic: lasting constant |circumvent: avoid bypass |cite: quote mention |clarify: explain clear |coerce: force
cohesion: unity together |coherent: logical consistent |coincide: same together |collaborate: cooperate work
collective: joint group common |commence: begin start |commitment: promise duty pledge |commodity: good product
compatible: fit agree |compensate: pay repay |competent: able skilled |compile: collect gather
complement: complete add |comply: obey follow |component: part piece |comprehensive: complete full broad wide thorough
comprise: include contain |compromise: agreement concession deal |concede: admit yield |conceive: think imagine
concession: compromise yield |concrete: real specific practical |concurrent: same together |condemn: criticize blame
confer: give grant |confidence: trust sure |confine: limit restrict |confirm: prove verify
confront: face meet challenge |congruent: agree same |consecutive: row |consensus: agreement agree unity
consent: permission agree |consequence: result effect |considerable: big large great much |consist: contain made
consolidate: strengthen unite |conspicuous: obvious visible |constitute: form make |constrain: limit restrict
construct: build make |consult: ask talk advice |contact: touch meet |contemporary: modern current today
contend: argue compete |contentious: difficult disputed controversial argue fight |contest: dispute challenge
contested: disputed disagree argue controversial |context: situation background
contingency: emergency event possibility case |contract: agreement shrink |contradict: deny oppose
contribute: give help add |controversial: disputed debate contested |controversy: dispute debate argument
convene: meet gather |convention: agreement rule |converge: meet alike closer together similar |converse: opposite talk
convert: change turn |convey: carry tell |cooperate: work together help |coordinate: organize together
correspond: match fit |counter: oppose fight against |counterpart: equal partner |credible: believe trust
criterion: standard measure |crucial: important key |cultivate: grow develop |curb: limit stop |curtail: reduce cut
cycle: repeat |deadlock: stalemate stuck |decade: ten years |decisive: deciding crucial |dedicate: devote
deduce: conclude infer |deem: consider |deficiency: lack shortage |define: mean describe explain determine
definite: clear certain |degrade: worsen damage |delegate: represent |deliberate: intend plan |denote: mean
denounce: condemn |deny: refuse |deploy: use send station |deplore: regret |derive: come get origin |designate: name
detain: hold arrest |detect: find notice |deter: stop prevent discourage scare |deteriorate: worsen decline
deterrence: prevent discourage |detrimental: harmful |deviate: differ |devise: invent plan |devote: give
dilemma: problem choice |dimension: aspect size |diminish: reduce less weaken shrink |diplomacy: negotiation foreign
diplomat: ambassador envoy minister foreign secretary |discard: reject |disclose: reveal tell |discourage: deter
discourse: debate speech talk |discrepancy: difference gap |discriminate: unfair prejudice |disparity: gap inequality
dispatch: send |displace: move |dispose: rid |dispute: argument quarrel disagree |disregard: ignore neglect
disrupt: disturb interrupt |disseminate: spread |dissent: disagree |dissolve: end break disappear weaken
distinct: different separate |distort: twist misrepresent |distribute: share give spread |diverge: differ part disagree
diverse: different varied |diversify: vary |doctrine: belief policy |domain: area field
domestic: home internal national inside |dominance: power control superiority lead |dominate: control rule
draft: write plan |drastic: extreme severe |duration: length time |durable: lasting |dwindle: shrink decrease
dynamic: active changing lively energetic fast |eliminate: remove end |elite: upper rich |embargo: ban trade
embark: begin start |embed: root |embody: represent |embrace: accept adopt |emerge: appear rise come
emphasis: stress focus |empirical: evidence experiment |encompass: include cover |encounter: meet face
endeavor: try effort |endorse: support approve |endow: give |engage: involve take
engagement: involvement presence participate commitment |enhance: improve better strengthen |enlarge: bigger expand
ensue: follow |ensure: guarantee |entail: involve mean require |entangle: involve trap drag
enterprise: business company |entity: thing body |entrench: establish |entrap: trap drag |enumerate: list count
envisage: imagine expect |envision: imagine plan expect picture |epidemic: disease spread |epoch: era
equilibrium: balance |equip: supply |equitable: fair |equivalent: equal same |eradicate: remove destroy
erode: weaken wear |essential: needed necessary important |establish: set found create start |estimate: guess judge
ethic: moral |evaluate: judge assess |eventual: final later |evident: clear |evoke: recall |evolve: change develop
exacerbate: worsen |exceed: more above |excerpt: passage part |exclude: leave |execute: carry kill |exempt: free
exert: use |exhaust: tire |exhibit: show |exile: banish |expansion: growth increase larger |expenditure: spending cost
expertise: skill knowledge |explicit: clear open |exploit: use advantage benefit |expose: reveal show uncover
external: outside foreign |extract: take remove |extraordinary: unusual very special |facilitate: help ease easier
facet: side aspect |fatal: deadly kill die destroy |feasible: possible |flank: side beside surround between
flaw: fault error |flexible: adaptable free |flourish: prosper grow thrive |fluctuate: vary change |forecast: predict
foremost: first main |formulate: express plan |forthcoming: future coming next |foster: encourage promote
foundation: base basis ground |fragile: weak |fragment: piece |framework: structure system |fraught: full danger
friction: conflict tension |fulfill: satisfy meet |fundamental: basic main important |generate: produce make
genuine: real true honest |geography: location place |gradual: slow |grievance: complaint |guarantee: promise protect
guarantor: protector guard defend |guideline: rule advice |halt: stop |hamper: hinder |harbor: hold
harmony: peace agreement |harness: use |haste: quick |hegemony: dominance supremacy power |heighten: increase
hence: therefore |heritage: history tradition |hierarchy: rank order |hinder: prevent slow |hinge: depend
hostile: unfriendly enemy |hypothesis: theory guess |identical: same |identify: name find recognize
ideology: belief doctrine |ignite: start spark |illuminate: explain light
illusory: unreal false imaginary unrealistic impossible |illustrate: show |immense: huge |immigrate: enter
imminent: near soon |impair: damage |impartial: fair |impede: hinder block |imperative: urgent necessary
impetus: push drive |implement: carry apply |implicate: involve |implicit: hidden suggested |imply: mean suggest
impose: force put |inadequate: insufficient |incentive: reward motive encouragement |incident: event
inclination: tendency |incline: tend |incompatible: conflict |incomplete: unfinished partial missing
incorporate: include add |indicate: show |indifferent: uninterested |indigenous: native |indispensable: necessary
induce: cause |inevitable: unavoidable certain |inferior: lower |infer: conclude |infinite: endless |inflict: cause
influx: arrival |infrastructure: road building |inhabit: live |inherent: natural |inherit: heir |inhibit: prevent
initial: first early |initiate: start begin launch |initiative: project plan step proposal |innate: natural
innovate: new invent |input: contribution |inquiry: question |insight: understanding |instability: unrest chaos
institute: establish |institutionalize: organize formal structure |instruct: teach order |instrument: tool
insufficient: lacking |intact: whole |integral: essential |integrate: combine join merge |integrity: honest whole
intelligent: smart |intense: strong |interact: work contact |intermediate: middle |interpret: explain understand
interval: gap |intervene: interfere |intimate: close |intrinsic: natural |invade: attack |invasive: intrusive deep
invest: spend money |investigate: examine study |invoke: call |ironic: odd surprising strange paradox
irrational: unreasonable |isolate: separate alone cut |issue: problem question topic |jeopardize: risk endanger
jurisdiction: authority court |justify: defend reason |lag: behind |latter: last |launch: start begin |legacy: heritage
legitimate: lawful valid |liable: responsible |likelihood: chance |linger: remain |locate: find place |logic: reason
lucrative: profitable |magnitude: size |mainstream: majority |maintain: keep preserve |mandate: order authority
manifest: show |manipulate: control |margin: edge |massive: huge |mature: adult |maximize: most increase
mechanism: means system |mediate: intervene negotiate |merge: join unite |merit: deserve value worth |method: way
migrate: move |mild: gentle |minimal: least |minimize: least reduce |mistrust: suspicion doubt fear
mitigate: lessen reduce |mobilize: gather |mode: way |modest: small |modify: change |momentum: force |monitor: watch
mount: rise grow |mounting: growing rising increasing more |multilateral: many several international countries
multiple: many |mutual: shared both |myriad: many |narrative: story |negate: cancel deny
neglect: ignore forget overlook |negotiate: talk bargain deal discuss |neutral: impartial |nominal: name
nonetheless: still |norm: rule standard |notable: important |notion: idea |notwithstanding: despite |nourish: feed
novel: new |nurture: care |objective: goal aim |obligation: duty |obscure: unclear |obsolete: old outdated
obstacle: barrier problem difficulty |obstruct: block |occupy: take hold |offset: compensate balance |omit: leave
ongoing: continue |onset: start |opponent: enemy |oppose: against resist fight |optimal: best |optimistic: hopeful
option: choice |orient: direct |origin: beginning source |oust: remove expel |outbreak: start |outcome: result
outline: sketch |output: product |outrage: anger |outset: beginning |overcome: beat defeat solve |overlap: common
overlook: ignore |override: overrule |overseas: abroad foreign |oversee: supervise |overt: open |overthrow: topple
overwhelm: defeat |pace: speed |pact: agreement treaty |panacea: cure |pandemic: disease epidemic |paradigm: model
paradox: contradiction |parallel: similar |paramount: important supreme |parity: equal |partial: part
participate: join share |passive: inactive |patron: protector sponsor supporter |penalty: punish
perceive: see view regard |perception: view |peril: danger |periphery: edge |permanent: lasting |perpetual: endless
persist: continue remain |perspective: view |pertinent: relevant |pervasive: widespread |phase: stage
phenomenon: event fact |philosophy: thought |plausible: likely |pledge: promise |plight: trouble |plunge: fall
polarize: divide |portion: part share |pose: present |posit: propose suggest assume claim |postpone: delay
posture: stance |potential: possible chance opportunity possibility |practitioner: professional
pragmatic: practical realistic |preclude: prevent |predecessor: previous |predominant: main most |preliminary: first
premature: early soon hasty |premise: assumption basis base |prerequisite: condition needed requirement necessary
preserve: keep protect |presume: assume |pretext: excuse |prevail: win |prevalent: common |primary: main first
prime: main |principal: main |prior: before |priority: important first |privilege: right advantage |probe: examine
proceed: continue |proclaim: announce |procure: get |profound: deep |prohibit: ban |project: plan |proliferate: spread
prolong: extend |prominent: important famous |promote: support encourage advance spread |prompt: quick cause
prone: likely |propel: drive |proponent: supporter |proportion: share part |prospect: chance hope future
prosperity: wealth rich success wellbeing |protocol: rule |provisional: temporary |provoke: cause anger
proximity: near |prudent: wise |publication: book |pursue: seek follow try |quota: limit share restriction rule
radical: extreme |random: chance |rational: reasonable |rationale: reason purpose justification
realize: achieve fulfill |realm: area |rebel: revolt |reciprocal: mutual exchange |recognition: acceptance acknowledge
reconcile: peace friendly |reconfigure: change reform rearrange |recruit: hire |redefine: new change |redirect: turn
redress: remedy |refashion: change remake remodel reform |refine: improve |refrain: avoid |refute: deny
regime: government |region: area |regulate: control |reinforce: strengthen support |reject: refuse
relevance: important useful meaning |relevant: important |reliable: trust |relinquish: abandon |reluctance: unwilling
reluctant: unwilling |remedy: cure |remnant: rest |render: make |renounce: abandon |repercussion: effect
replicate: copy |repress: suppress |reproduce: copy |reputation: name standing |resemble: like |resent: anger
reserve: keep |reside: live |residual: remaining |resilient: strong |resist: oppose |resolve: solve settle
resource: wealth supply |restore: return |restrain: hold |restrict: limit |resume: continue |retain: keep
retaliate: revenge |retreat: withdraw |reveal: show |revenue: income money |reverse: opposite |revise: change
revision: change reform |revitalize: renew revive refresh |revive: renew |rhetoric: speech |rigid: strict
rigorous: strict |rivalry: competition |robust: strong |role: part |route: way |rupture: break |sanction: penalty
scarce: rare |scenario: case |scheme: plan |scope: range extent breadth size |scrutiny: examination
sector: industry part area branch |seize: take |sequence: order |setback: failure obstacle defeat
severe: serious harsh |sheer: pure |shift: change |significant: important big |simultaneous: together same
skeptical: doubt |solely: only |solidarity: unity |sophisticated: complex |sovereign: independent |specify: state
sphere: area |spontaneous: sudden |spur: encourage |stability: peace order calm |stagnate: slow |stake: interest
stalemate: deadlock |stance: position attitude view |static: still |statute: law |steadfast: firm |stem: come
stereotype: prejudice |stimulate: encourage cause motivate |straightforward: simple |strain: stress
strategic: military plan |stride: step |strive: try |subdue: conquer |subject: topic |submit: yield |subordinate: lower
subsequent: later next after |subsidy: grant support |substantial: large big |substitute: replace |subtle: slight
successor: next |sufficient: enough |summit: meeting |superficial: shallow |superior: better |supplement: add
suppress: stop |supreme: highest |surge: rise |surpass: exceed |surplus: extra |suspend: stop |sustain: keep
symbol: sign |tangible: real |tariff: tax |temporary: short |tendency: trend |tension: stress conflict |terminate: end
territory: land |testify: witness |theme: subject topic |thereby: so |thorough: complete |thrive: prosper
thwart: prevent |tolerate: accept |topic: subject |trait: feature |trajectory: path
transcend: beyond exceed overcome surpass |transfer: move |transform: change |transit: pass
transition: change shift passage |transmit: send |transparent: open clear |trend: tendency |trigger: cause
triumph: victory |turmoil: unrest |ubiquitous: everywhere |ultimate: final |unanimous: agreed |underestimate: low
underlie: cause basis |undermine: weaken |undertake: do |unforeseen: unexpected |uniform: same |unify: unite
unilateral: alone |unique: only special |unprecedented: new first |unravel: collapse |unstable: changing
unveil: reveal |uphold: support |uphill: hard |upheaval: change |urge: push |utility: use useful value |utilize: use
vacant: empty |vague: unclear |valid: true |vanish: disappear |vary: differ |vast: huge |vehicle: car |venture: project
verify: check |versatile: flexible |version: form |viable: possible |vibrant: lively active energetic |vigorous: strong
violate: break |visible: seen |visionary: dream |vital: important |vivid: bright |void: empty |volatile: unstable
voluntary: willing free |vulnerable: weak |weary: tired |wield: use |withdraw: leave |withhold: keep |withstand: resist
witness: see |worthwhile: useful |yield: produce give |zeal: passion
`
