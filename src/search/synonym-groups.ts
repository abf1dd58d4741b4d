/**
 * A thesaurus of expository prose. The words of a group are near-synonyms, or forms and close associates of
 * one idea that share no stem. A bar or a line end parts groups, `_` joins a name; no word is in four.
 */
export const synonymGroups = `
abandon desert relinquish |able capable capacity ability |accident mishap crash |aggression invasion assault
abolish repeal scrap |accept agree approve consent embrace |accumulate amass pile |announce declare proclaim
accomplish achieve attain realize fulfill |accord agreement treaty pact deal arrangement |ambush trap attack
accurate exact precise correct right |accuse blame charge |act action step move measure deed |ash smoke soot
acid alkaline chemical |active vigorous dynamic |advise advice counsel |amend revise alter |appeal plead beg
actual real genuine true |add extra additional |adjust modify alter change |agree agreement consensus accord
advance progress development improvement |advantage benefit edge |advantage gain merit |alcohol drunk liquor
affection fond tender |aftermath legacy wake |aid help assistance |airport aviation flight |appear seem look
aim goal objective purpose target intention |alike converge same |alliance partnership coalition league bloc
allocate assign allot |allow permit let enable |america united_states washington |amount quantity sum volume
ally partner friend |alone solitary lone |ambition aspire aim |angry anger rage fury |arouse stimulate evoke
anger outrage resentment indignation |animal beast creature |answer reply response |begin began start outset
appoint nominate name |area region zone |argue claim contend maintain assert allege |attitude stance outlook
army military troops soldiers |arrange organize order |aspect feature facet |avoid evade shun |bind tie bond
arrange organize plan |arrogant haughty proud |attempt try effort endeavor seek |begin start launch commence
ask question query |ask request demand |assume suppose presume |atom molecule particle |attention heed focus
attract appeal lure |average mean median |baby infant newborn |bad harmful negative |bargain negotiate talks
ban forbid prohibit outlaw forbade |bank banker lender |bargain discount cheap |belief conviction assumption
basic fundamental core essential |basis foundation ground premise |battle combat war |betray treason traitor
beggar homeless poor |beginner novice amateur |bend curve bow |behavior conduct action |believe belief creed
best optimal finest |big large great huge major vast |birth born newborn |blunt dull frank |book volume text
biology biological life |bird feather wing |bitter tough hard difficult contentious harsh |borrow loan debt
block obstruct hinder |body bodily corporeal |bomb explosive missile |bond debt treasury |bottom base lowest
bone skeleton fracture |boom prosperity upturn |border frontier boundary |boy girl youth |break broke broken
bored boredom tedious |boss employer chief supervisor |brave courage bold heroic |cancel end revoke withdraw
brain neural cognitive |breach violate infringe |bread flour bake |breed reproduce mate |bridge tunnel canal
bribe kickback graft |bright brilliant vivid |bring brought fetch |bring result cause |build built construct
broke bankrupt penniless insolvent |brother sister sibling |budget fiscal spending |center heart core middle
burden load weight |burn combustion blaze |bury burial funeral |bus transit transport |careful cautious wary
business economic commercial company firm |buy bought purchase acquire |carry bear haul |category class kind
calendar date schedule |calm peace stability |calm serene tranquil |cancer tumor malignant |class caste rank
capital city metropolis |capitalism capitalist market |car automobile vehicle |combine merge integrate joint
career profession occupation vocation |catch caught capture |cause induce trigger |cheat deceive fraud trick
cause root reason |censor suppress ban |central main key principal |century era epoch |certain sure definite
challenge difficulty problem obstacle |champion winner victor |chaos disorder anarchy |circle round circular
chance opportunity prospect |change transform shift alter transition |chapter section passage |coal oil fuel
cheap inexpensive affordable |choose chose chosen choice select pick opt |city town urban |clock hour minute
church temple shrine |citizen people public population |clan tribe kinship |complete full total entire whole
clash conflict dispute |clay pottery ceramic |clean wash hygiene |climb ascend mount |cold chill cool frozen
clear plain obvious evident apparent |cloth textile fabric |clothes garment dress |compete competition rival
coast shore beach |coin currency mint |collapse crumble crash |color hue shade |continue persist remain last
collapse fall breakdown failure |come arrive approach |common shared joint mutual |consider regard see think
comedy humor funny |command control lead |communism communist marxism |conflict war fight |connect link join
compare comparison contrast |compel oblige coerce |complicated complex difficult |concern worry fear anxiety
concept idea notion term thought |confusion misunderstanding mixup |consequence result effect outcome impact
connect link tie relate bond relationship |conquer subdue vanquish |control command rule |converse chat talk
constant steady permanent |contain include comprise involve |contrary against opposite |cook kitchen cuisine
convenient handy easy |cooperate collaborate work |cop police officer |copper bronze tin |date day time year
copy imitate duplicate |corpse body dead |count tally enumerate |country nation state |coup overthrow topple
cow cattle livestock |coward timid fearful |crack fracture rupture |create creation invent |desire want wish
crisis emergency crash |criticize object complain |crowd mob mass |crowded dense density |day daily everyday
cruel cruelty brutal savage |current present today modern contemporary |cut slash trim |cycle recur periodic
custom tradition habit |cut reduce decrease lessen diminish |damage hurt injure destroy |dance dancer ballet
danger threat risk hazard peril |data information facts |dawn morning sunrise |disaster catastrophe calamity
debate discussion dialogue argument |debt owe creditor |decay rot decline |defeat overcome beat |dog cat pet
decide determine decision choose |decline decrease drop diminish shrink |decline wane fall |die death killed
decorate adorn ornament |deep depth profound |defend guard defense safeguard |democracy democratic popular
degree diploma graduate |delay postpone defer |descend sink descent |deny refuse reject |deny refute disavow
depart leave left |depend hinge rely |deprive deny strip |describe portray depict explain call |eat ate diet
desert arid barren |destroy ruin demolish |develop grow evolve |device gadget apparatus |diet nutrition food
dictatorship authoritarian totalitarian |die died dead death fatal |dignity worth honor |dread horror terror
different distinct unlike various |direct lead guide |dirty filthy unclean |emphasize stress highlight focus
disagree dissent differ |disappear vanish dissolve |discuss debate consult |encourage promote foster advance
disease illness epidemic pandemic |disguise mask costume |disgust contempt loathe |end finish conclude close
disobey defy violate |distance gap space |district county zone |disturb upset trouble |doubt skeptic suspect
doctor physician medic |doctrine dogma tenet |document archive paper |domestic internal home |era period age
domestic internal within inside |donate contribute give |doubt question uncertainty |dream vision aspiration
door gate entrance |drama play theater |draw drew drawn sketch |drought dry arid |economy economic financial
drug medicine pharmaceutical |drug narcotic addict |duty obligation responsibility |earth planet world globe
dull tedious monotonous |ear hearing auditory |early first initial |easy effortless ease |enter entry access
edge margin rim |educate schooling teach |effective efficient productive |empty vacant void |equal even same
element factor aspect |elite upper privileged |emerge arise appear |endure withstand bear |escape flee avoid
embarrass ashamed shame |endanger threaten jeopardize risk |enemy foe adversary opponent |exclude omit leave
engine motor turbine |enormous vast immense |enough sufficient adequate |equip arm supply |evade dodge elude
ensure guarantee secure |enthusiasm eager keen |essential necessary vital crucial |event incident occurrence
erase delete cancel |escape fled flee |essay article paper |evidence testimony witness |extend prolong reach
essence core nature |event incident episode |evidence proof sign |evil wicked wrong |exercise train practice
exam test quiz |examine study investigate analyze review |exchange trade swap |farm agriculture crop harvest
example instance case |excuse pretext justify |exile banish expel |exhibit museum gallery |exploit use abuse
expand extend broaden widen enlarge wider |expect anticipate foresee |expensive costly cost |fill stuff pack
experience undergo encounter |expert specialist scholar |faction sect splinter |false wrong untrue incorrect
explain clarify account |explode blast burst |eye visual optical |face facial countenance |fail failure flop
factory plant mill |fail failure unsuccessful |foolish folly stupid absurd |fake false bogus |food meal dish
fair impartial neutral |fair just equitable |faith belief religion |fake counterfeit forged |fire flame burn
fall fell fallen drop |false lie untrue |famous renowned celebrity |famous renowned eminent |fix mend repair
far distant remote |farming agriculture rural |fear afraid fright terror |fate destiny doom |fly flew flight
fast rapid quick swift speed |father paternal dad |feature trait attribute |fault flaw defect |foot feet leg
favor prefer support |feast banquet festival |feel felt emotion |fellow partner colleague |fire dismiss sack
feminism women equality |feudal vassal lord |fever temperature flu |few little scant |found establish create
few scarce handful |fight fought combat |final last ultimate |find found discover |gene genetic heredity dna
fine penalty fee |fit healthy exercise |flood deluge inundate |flower bloom blossom |frame framework outline
focus concentrate center |follow ensue succeed |foreign overseas abroad external |guarantee assure guarantor
force compel power |forest woods jungle |forgive pardon mercy |form shape kind |fund finance money financial
free freedom liberty |frighten scare alarm |fruit vegetable produce |function role task |gain benefit profit
future prospects outlook |gain acquire win |gamble lottery casino |game contest match |general broad overall
gather collect assemble |gay homosexual lesbian |general commander officer |god deity divine |hair beard fur
gender sex sexual |genius gifted talent |germ bacteria microbe virus |ghost spirit phantom |grade score mark
gift present donation |give gave given grant |give provide offer supply grant |greed avarice greedy selfish
global world worldwide international |gold silver bullion |good positive beneficial |goods merchandise wares
government administration regime |grain wheat cereal |grasp grip seize |greedy hungry craving |hot heat warm
group team band |grow grew growth expand |growth expansion development |guest visitor host |have possess own
guide mentor lead |guilty guilt convict |gun rifle firearm |hand manual finger |history historian historical
half double twice |handle deal address cope |happen occur arise |happy joy glad |hungry hunger famine starve
hardship suffering pain burden |hate hatred hostility |hear heard listen |head skull brain |hell devil demon
heart cardiac coronary |heir inherit successor |high elevated lofty |hesitate waver doubt |hit struck strike
hide hid hidden conceal |hierarchy ladder rank |hire recruit employ |high height tall |history past heritage
history past historical |hold held grasp |hold keep retain |hope wish expectation |illegal unlawful outlawed
honest frank sincere candid truthful |hope wish aspire |horse cavalry rider |insufficient inadequate lacking
hospital clinic ward |hostile enemy unfriendly |illness disease sickness |imagine envision envisage conceive
household home family |humble modest meek |hunt hunter prey |husband wife spouse couple |image icon likeness
identify recognize pinpoint |ignore neglect overlook disregard forget forgot |inequality unequal disparity
illusion dream fantasy |imitate mimic emulate |important significant key crucial major |inferior worse lower
impact effect influence |implement carry execute |improve enhance better strengthen upgrade |insect bug pest
implicit tacit implied |import export trade |increase grow rise |individual person human |inform tell notify
independent autonomous autonomy sovereign |industry sector branch |infer deduce conclude |jewel gem ornament
inflation price rising |influence affect sway |intend plan aim |inhabitant resident dweller |korea rok seoul
inherit legacy heritage |initiative project venture |inquire inquiry ask |join enter unite |jump leap spring
inside interior inner |insist persist assert |inspect audit examine |instinct innate inborn |label tag brand
inspire stimulate prompt |insult offend abuse |keep retain maintain preserve uphold sustain |lazy idle sloth
integrate combine unify |interest stake concern |invade invasion intrude |joke humor wit |jury juror verdict
interest usury loan |internet online web |intervene interfere involve |invade attack overrun |kind type sort
intuition instinct gut |invest investor stock |kid child children infant |keep kept retain |kill murder slay
island isle peninsula |jealous envy envious |job work employment |jobless unemployed idle |leave depart quit
join participate attend |judge assess evaluate |knight warrior samurai |justice fair equity |limit cap quota
king monarch ruler sovereign |know knew knowledge familiar |lack absence missing shortage want |man men male
know understand aware |lake pond reservoir |land estate property |language tongue linguistic |lend lent loan
language tongue speech |late tardy overdue |later afterwards subsequent |learn learnt study |line row stripe
law legal legislation act statute |leader president ruler head chief |legal lawful permitted |lose lost loss
lessen reduce ease soften lower |lesson lecture class |light lightweight airy |marry marriage wedding spouse
level degree extent |life alive living |light lamp illuminate |likely probable prone |many numerous multiple
limit restrict narrow |live reside dwell |local regional native |long length lengthy |measure gauge quantify
loot plunder pillage |loser defeat beaten |loud noisy volume |love affection devotion |manage run administer
love lover romance |low small modest |luck fortune chance |majority most mass |matter issue subject question
lung breath respiratory |mad crazy insane |magic sorcery witch |mail letter post |meeting gathering assembly
main chief principal primary central |make create produce |margin periphery fringe |movie film cinema screen
master lord owner |mature ripe grown |mayor governor official |mean signify denote |native indigenous tribal
meat beef pork |medicine pill dose |medieval feudal middle |meet met encounter |native indigenous aboriginal
meeting summit conference |member participant belong |mention refer allude |metal iron steel |mouth lip oral
memory remember recall |merchant trader dealer |milk dairy cheese |military army defense |mind mental psyche
method way approach technique |minister secretary cabinet |minority marginal group |need necessity necessary
misery wretched unhappy |mistake error slip |mistrust distrust suspicion |mix blend combine |north pyongyang
mock ridicule scorn |model example pattern |moderate mild temperate |money cash currency |monk nun monastery
monopoly cartel trust |month monthly season |mood temper emotion |moon lunar satellite |narrow limited tight
moral ethics virtue |mother maternal mom |motive incentive drive |mountain hill peak |noble aristocrat elite
mourn grief lament |murder homicide kill assassinate |navy fleet naval |muscle tissue flesh |pair couple two
music song melody |mystery enigma puzzle |myth legend fable |near nearby close adjacent |nerve neural neuron
necessary essential required prerequisite |new novel recent |news media journalism |old aged elderly ancient
new recent latest |night evening dark |nomad wander migrant |notice perceive observe |obscure unknown hidden
normal ordinary usual |nose smell nasal |novel fiction story |nuclear atomic radioactive |part piece portion
number figure numeral |nurse caregiver care |oath swear vow |obese fat overweight |persuade convince convert
obey comply conform |obstacle barrier hurdle impediment block |obtain acquire get got |offer propose provide
occupy occupation seize |official formal authorized |opinion view position |oppose resist opposition against
often frequent repeated |oil petroleum crude |oppress repress tyranny |orbit revolve rotate |pay cost charge
organization institution agency body |origin ancestry genesis |original novel creative |outline sketch draft
outdated old obsolete |outside external outer |panic scare alarm |own possess hold |pay salary wage earnings
pain ache hurt |paint painter picture |paradox contradiction inconsistency |poor poverty impoverished needy
parent mother father |parliament assembly congress legislature |partisan biased party |praise admire commend
party faction bloc |passion zeal enthusiasm |past previous former |patient sick ill |patron patronage client
pattern motif design |pay paid payment fee |peasant farmer rural |people nation public |petition appeal plea
perfect ideal flawless |perhaps possibly maybe |period time span |persuade convince sway |piece fragment bit
phone telephone call |photo image picture |place location site |plane aircraft aviation |press urge pressure
plan strategy scheme program policy agenda |plant vegetation flora |pleasure enjoy delight |port harbor dock
poem poet poetry verse |poison toxic venom |polite courtesy manners |pope bishop clergy |prosper wealth rich
population people inhabitants |possible feasible potential |potential possibility promise |power might force
prayer pray devotion |precede prior before |predict forecast foretell |price cost value |provoke incite stir
prestige standing reputation |prevent stop avoid hinder |priest clergy monk |racism prejudice discrimination
primitive crude simple |principle value norm |prize award reward |produce yield generate |proud pride vanity
problem difficulty issue trouble |promise pledge commit |protect shelter shield |protest demonstration march
prove proof proven demonstrate |prove show demonstrate |publish print press |rebel revolt uprising insurgent
pull drag draw |punch hit blow |pure purity clean |push shove thrust |pursue chase follow |range array scope
push promote drive |puzzle riddle baffle |quarrel argue feud |queen princess royal |reliance dependence rely
quarrel dispute row |quote cite citation |race racial ethnic |raid attack incursion |renew revive revitalize
raise increase lift |rape assault sexual |rare scarce uncommon |rate pace frequency |responsible duty liable
read reader literate |reason ground rationale motive |reconcile reconciliation peace |reform change overhaul
reason logic rational |rebuild reconstruct restore |recognize acknowledge admit |replace substitute supplant
receive obtain get |prepare ready equip |refund repay reimburse |religion religious faith
recycle reuse waste |refuge shelter haven |regret remorse repent |regular routine steady |reject repel spurn
reign rule govern |relatives family kin |release discharge free |remain stay continue |respect esteem regard
remove eliminate erase |rent lease tenant |repeat recur again |report account version |retreat withdraw flee
represent embody stand |republic democracy state |reveal expose disclose uncover |scope range breadth extent
require need demand |research study inquiry |resign quit retire |rest leisure relax |restore repair renovate
restrain curb check |retire pension elderly |return restore revert |revenue tax income |ritual ceremony rite
reunify reunification unification reunite unite |revolution overthrow uprising |satire irony parody ridicule
rhyme rhythm meter |rice grain paddy |rich wealthy affluent |rigid stiff inflexible |scatter disperse spread
riot unrest turmoil |rise rose risen ascend |risk gamble bet |rotate spin turn |science scientific scientist
river stream creek |road highway path |rob robbery burglary |security defense safety |seldom rare infrequent
role part function |room chamber hall |rough coarse uneven |run ran sprint |sad sorrow grief |say said utter
rude insult impolite |rule regulation law |rumor gossip hearsay |run operate function |safe secure protected
sail sailor voyage |saint holy sacred |salt mineral sodium |see saw sight vision |slave slavery bondage serf
save rescue salvage |say state remark |scale size extent |sea ocean marine |search seek hunt |snow ice frost
seed sow germinate |seek sought pursue |seize grab confiscate |sell sold sale vendor |similar alike resemble
send sent dispatch |sense sensation feel |sentence punish penalty sanction |shape form mold |shoot shot fire
separate divide split |serious severe grave |servant maid butler |settle resolve fix |solution answer remedy
severe harsh strict |share distribute divide |sharp keen acute |sheep shepherd wool |shrink contract dwindle
shift move transfer |ship vessel boat |shop store retail |siege blockade surround |small little narrow minor
short brevity brief |show display exhibit |silent quiet silence |simple easy plain |society social community
sing sang singer |single sole only |sink sank drown |slow gradual sluggish |skin dermal flesh |stop halt end
skill ability talent |sleep dream rest |slum ghetto poor |smell odor scent |solid firm hard |south rok seoul
smoke tobacco cigarette |smooth even flat |soft tender gentle |software program code |solve resolve solution
soil land ground |soldier troops infantry |son daughter child |soul spirit spiritual |star stellar astronomy
sound noise acoustic |source origin root |space cosmic outer |speak spoke spoken |succeed success accomplish
special particular specific |speech address talk |spread expand disseminate proliferation |sugar sweet candy
speed pace velocity |spend spent expenditure |sperm egg embryo |sponsor patron fund |stable stability steady
sport athlete game |stability order calm |stage phase step |standard norm criterion |statistics data figures
standing status position |statement declaration communique |steal stole theft thief |store storage stockpile
steam vapor boiler |stock share equity |stomach digest gut |storm hurricane typhoon |stranger outsider alien
stone rock boulder |story tale narrative |straight direct linear |strange odd weird unusual |take took taken
strategy strategic tactic |street road avenue |superstition magic omen |strict rigorous stern |tear torn rip
stress strain pressure |strike walkout boycott |surprise unexpected ironic astonish |symptom sign indication
stroke paralysis heart |strong powerful mighty |system structure scheme |subject topic theme |swim swam dive
strong strength sturdy robust |struggle fight strive |sun solar sunlight |support back aid |tell say narrate
student pupil learner |stupid ignorant dumb |style fashion manner |suburb outskirts city |symbol emblem sign
suggest propose imply |superior higher better |teacher instructor tutor professor |travel journey trip tour
surface exterior outer |surplus excess extra |surrender yield submit |survive adapt fit |survive last endure
sword knife blade |tactic maneuver ploy |tame domesticate breed |task job duty mission |thrift frugal saving
taste flavor palate |tax taxation levy |tell told narrate |terrorism terrorist bombing |tragedy tragic drama
tempt lure entice |tend incline prone |tension friction strain |test trial tryout |university college campus
theory doctrine thesis |thin slim lean |think believe suppose |think thought reflect |tool instrument device
thirst drink beverage |throne crown reign |throw threw cast |tiny minute minuscule |use employ apply utilize
tired fatigue weary exhaust |title name label |torture torment agony |tomb grave cemetery |unite unify merge
tooth teeth dental |top summit peak |touch tactile contact |toxic harmful hazardous |trade commerce merchant
traffic congestion jam |train railway railroad |trend tendency drift |tree wood timber |unfair unjust biased
transfer transmit pass |transport carry convey |trigger provoke spark |trivial petty minor |upper top upward
treat cure heal therapy |tribe ethnic indigenous |truck vehicle lorry |true truth fact |urgent pressing dire
trust confidence rely |turn twist bend |tyrant dictator despot |union strike worker |vague ambiguous unclear
uncertain unclear uncertainty unknown |understand comprehend grasp understood |war wartime warfare military
unhappy dissatisfied discontent |universe cosmos cosmic |utopia ideal paradise |wellbeing welfare prosperity
useful utility helpful |useless futile vain |valid sound legitimate |valley plain lowland |wander roam drift
value principle worth |various diverse varied |vote election ballot poll |visit call tour |want desire crave
vary differ fluctuate |verify check validate |view opinion perspective |voice vocal speech |walk foot stroll
violence force violent |virtue goodness merit |wide breadth width broad |wait await stay |wall fence barrier
volcano lava eruption |vulnerable exposed weak |worker labor employee staff |wrong mistaken incorrect
warn caution alert |warrior fighter soldier |waste garbage trash |waste squander lavish |week weekly weekday
watch observe monitor |water liquid fluid |way manner method |weaken undermine erode |welfare benefit relief
weak feeble frail |weapon arms armament |weave cotton wool |welcome greet reception |wild wilderness untamed
weigh weight mass |wet moist damp |widow orphan bereaved |win won victory triumph |writer author novelist
wind breeze gale |wine beer alcohol |wise wisdom prudent |wound injure casualty |young youth youngster
withdraw pull remove |woman women female |word vocabulary term |worship pray ritual |write wrote written
year annual yearly
set establish founded formed
`
