import { analyze } from './analyzer.ts'

/**
 * The terms that can stand for a term in expository prose, as an asker who has not read the text puts it: "force"
 * for "compel", "Americans" for "U.S.". They count as words of the same root do: less than the term, only where the
 * term itself is not in the passage, and only in ranking what the asked words have already found.
 */
export function synonymsOf(term: string): ReadonlySet<string> {
  return neighbours.get(term) ?? none
}

const none: ReadonlySet<string> = new Set()

/** Words between two bars can stand for each other; a word may stand in several groups. No rare senses. `_` joins a name. */
const groups = `
able capable capacity ability | abandon leave desert relinquish | abolish end repeal scrap |
accept agree approve consent embrace | accomplish achieve attain realize fulfill |
accord agreement treaty pact deal arrangement | accurate exact precise correct right |
accuse blame charge | act action step move measure deed | active busy vigorous dynamic |
actual real genuine true | add increase extra additional | adjust adapt modify alter change |
advance progress development improvement | advantage benefit gain merit |
aggression attack invasion assault | aid help assistance support |
aim goal objective purpose target intention | alike similar converge convergence same |
allow permit let enable | ally partner friend | alliance partnership coalition league |
america american united_states washington | amount quantity sum volume | anger outrage resentment |
announce declare proclaim state | answer reply response | argue claim contend maintain assert |
army military troops forces soldiers | arrange organize plan | ask request demand |
attempt try effort endeavor seek | author writer | bad poor harmful negative |
ban forbid prohibit outlaw | bargain negotiate talks negotiation | basic fundamental core essential |
basis foundation ground premise | battle fight combat war | begin start launch commence initiate origin |
belief conviction opinion view assumption | big large great huge major vast |
bitter tough hard difficult contentious harsh | blame fault responsible | border frontier boundary |
bring lead result cause produce | build construct create establish |
bureaucracy administration government | business economic commercial company firm trade |
buy purchase acquire | calm peace stability | cancel end revoke withdraw | careful cautious |
cause reason origin source factor | center heart core focus middle |
central main key principal chief core | certain sure definite | challenge difficulty problem obstacle |
chance opportunity possibility prospect | change transform shift alter transition transformation |
cheap inexpensive | choose select pick opt | citizen people public population | city town urban |
claim assert argue allege | clash conflict dispute | clear plain obvious evident apparent | close near |
collapse fall breakdown failure | combine unite merge join integrate joint | come arrive |
command order control lead | common shared joint mutual | communism communist | compare comparison |
compel force oblige coerce | compete competition rival competitive competitiveness |
complete full total entire whole | complicated complex difficult | concept idea notion term |
concern worry fear anxiety alarm | condition requirement prerequisite | conflict war dispute fight |
confusion misunderstanding | connect link tie relate bond | consequence result effect outcome impact |
consider regard view see think | constant steady permanent | contain include hold comprise |
continue persist remain keep last | contrary against opposite | control command govern rule |
cooperate cooperation collaborate collaboration work | country nation state |
create make build form establish | crisis emergency | criticize criticism object complain |
culture cultural | current present today modern contemporary | custom tradition habit | cut reduce decrease |
damage harm hurt injure destroy | danger threat risk hazard peril | date day time year |
debate discussion dialogue argument dispute | decide determine decision choose |
decline decrease fall drop diminish shrink | decrease reduce lessen lower diminish | deep profound |
defeat overcome beat | defend protect guard defense | democracy democratic | deny refuse reject |
depend rely hinge | describe portray depict explain call | desire want wish hope | destroy ruin demolish |
develop grow evolve expand | dictatorship authoritarian authoritarianism totalitarian | die death killed |
difference gap divergence disagreement divide distinction | different distinct unlike various |
direct lead guide | disappear vanish dissolve | disaster catastrophe calamity |
discuss talk debate consult consultation | disease illness epidemic pandemic |
domestic internal home national | doubt question uncertainty | early first initial | easy simple |
economy economic economics | educate teach education | effective efficient | election vote ballot |
emphasize stress highlight focus | encourage promote foster support | end finish stop conclude close |
endanger threaten jeopardize risk | enemy foe adversary opponent | enough sufficient adequate |
ensure guarantee secure | equal even same | equip arm supply | era period age |
error mistake | escape flee avoid | essential necessary vital crucial | event incident occurrence |
evidence proof | examine study investigate analyze review | example instance case | exchange trade swap |
exist existence | expand extend broaden widen grow enlarge wider broader | expect anticipate foresee |
expensive costly cost | experience undergo | expert specialist scholar | explain clarify account |
exploit use abuse | extend prolong reach | fail failure unsuccessful | fair just equitable |
faith belief religion | fake false | false wrong untrue incorrect | family relatives | famous renowned |
far distant | farming agriculture agricultural rural | fast rapid quick swift | favor prefer support |
fellow partner | few little | final last ultimate | find discover | flexible flexibility |
focus concentrate center | follow pursue | food meal | force compel power |
foreign overseas abroad external international | form shape kind | found establish create |
free freedom liberty | frighten scare alarm | function role task | fund finance money financial |
future prospects | gain benefit profit | gather collect assemble | general broad overall |
give provide offer supply grant | global world worldwide international | good positive beneficial |
government administration regime state | growth expansion increase development |
guarantee assure security guarantor | handle deal manage address cope |
happen occur | hardship suffering pain burden | have possess own | help aid assist support | hide conceal |
high elevated | history past historical | hold keep | honest frank sincere candid |
hope wish expectation | hostile enemy unfriendly | idea concept thought notion | ideal perfect |
identify recognize | ignore neglect overlook disregard | illegal unlawful | illness disease sickness |
illusion dream | imagine envision envisage conceive | impact effect influence | implement carry execute |
important significant key crucial major | improve enhance better strengthen upgrade |
include involve contain comprise | increase grow rise expand |
independent independence autonomous autonomy sovereign | individual person |
industry industrial sector branch | inequality unequal | inform tell notify | inhabitant resident |
initiative project | inside within | inspire motivate stimulate prompt |
institution organization body institutional | insufficient inadequate lacking |
integrate integration combine unify | intend plan aim | interest stake concern |
intervene interfere involve | invade attack | invent create | job work employment | join enter unite |
judge assess evaluate | keep retain maintain preserve | kill murder | kind type sort | know understand |
lack absence missing shortage want | language tongue | later afterwards subsequent |
law legal legislation act | leader president ruler head chief | leave depart withdraw | legal lawful |
lessen reduce ease soften lower | level degree | likely probable | limit restrict narrow | live reside |
local regional | look appear | lose loss | love affection | low small |
main chief principal primary central | maintain keep preserve uphold sustain | make create produce build |
manage run administer | many numerous multiple | matter issue subject question | mean signify |
means way method | meet encounter | meeting summit conference | member participant | mention refer |
method way approach technique | military army defense security | minister secretary |
mistrust distrust suspicion | mix combine | model example pattern | modern contemporary current |
money funds financial finance | move shift | movie film cinema screen | name call |
narrow limited | native indigenous | need require necessity necessary | negotiate bargain talk |
neighbor neighboring nearby | new novel recent | north pyongyang | nuclear atomic |
obstacle barrier hurdle impediment block | obtain get acquire | offer propose provide | official formal |
old ancient | opinion view position | oppose resist opposition against |
organization institution agency body | origin beginning start | outdated old obsolete |
parliament assembly congress legislature | participate join | past previous former | pay cost |
peace peaceful | people nation public | perhaps possibly | persuade convince | place location site |
plan strategy scheme program policy agenda | poor impoverished poverty | population people inhabitants |
possible feasible potential | potential possibility promise | power strength authority force |
predict forecast | prepare ready | press urge | prestige status standing reputation |
prevent stop avoid hinder keep | price cost | principle value norm | prize award |
problem difficulty issue trouble | promise pledge commit commitment | promote foster encourage advance |
prosper prosperity wealth rich | protect defend guard safeguard | protest demonstration |
prove show demonstrate | public open | pull withdraw | punish sanction | push promote press drive |
quarrel dispute | quit leave | quota limit | raise increase lift | range array scope | ready prepared |
reason cause ground rationale motive | rebuild reconstruct | recent new | recognize acknowledge |
reconcile reconciliation | reduce cut lessen diminish lower | reform change | region area |
relation relationship tie | release free | reliance dependence | remain stay continue | remember recall |
remove eliminate removal | renew revive revitalize | replace substitute | report account |
require need demand | rescue save | research study | respect esteem | responsibility duty | rest remain |
reunify reunification unification reunite reunited unite | reveal show expose disclose |
rich wealthy prosperous | role part function | run operate | safe secure | say state | scale size extent |
science scientific | scope range breadth extent | search seek | security defense safety | seek pursue |
seem appear | send dispatch | separate divide split | serious severe grave | settle resolve |
share common | short brief | side party | skill ability | slow gradual | small little narrow minor |
society social | soldier troops | solution answer remedy | solve resolve | south rok seoul | korea rok seoul |
special particular | speech address | speed pace | spread expand disseminate proliferation |
stability order | stage phase | standing status position | statement declaration communique |
stop halt end | strengthen bolster reinforce enhance consolidate | strong powerful | struggle fight |
subject topic theme | succeed success accomplish | suggest propose imply | support back aid |
survive survival survivability last endure | system structure |
talk discussion dialogue conversation negotiation | task job duty mission | technology technical |
tell say | tension friction strain | terrorism terror terrorist | test trial | think believe |
tie link bond connection relationship | time period | tool instrument means device |
trade commerce fta commercial market | tradition custom | travel journey | trust confidence |
uncertain unclear uncertainty unknown | understand comprehend | unhappy dissatisfied | unify unite |
university college | urgent pressing | use employ apply utilize | useful utility helpful | usual normal |
value principle worth | various diverse | vary differ | victory win | view opinion perspective |
violence force | vulnerable weak | war conflict hostilities | warn caution | watch observe | way manner method |
weak feeble | weaken undermine erode | weapon arms armament | wellbeing welfare | wide broad |
withdraw pull remove | worker labor | wrong mistaken incorrect | young youth
`

const neighbours: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const group of groups.split('|')) {
    const terms = group
      .trim()
      .split(' ')
      .map((word) => analyze(word)[0]?.term ?? word)
    for (const term of terms) {
      const near = map.get(term) ?? new Set<string>()
      for (const other of terms) if (other !== term) near.add(other)
      map.set(term, near)
    }
  }
  return map
})()
