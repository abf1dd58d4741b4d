/**
 * Words that belong together and share no stem: forms of one root, capitals and what is governed from them,
 * abbreviations with the words that they stand for, and numbers in words and digits. A bar or a line end parts groups,
 * `_` joins a name.
 */
export const wordFamilies = `
able ability enable |absent absence |accept acceptance |admit admission |advise advice |ally alliance allied
america us |analyze analysis analyst analytic |anger angry |anxious anxiety |appear appearance apparent
apply applicant |argue argument |arrive arrival |assume assumption |attend attention attendance |author authority
believe belief |beauty beautiful |behave behavior |betray betrayal |bite bitten |blood bleed |bold embolden
brave bravery |breath breathe |brief brevity |broad breadth broaden |business busy |buy bought |choose choice chosen
clear clarify clarity clarification |close closure |cold colder |compete competitor competition
compel compulsion compulsory |conceive concept conception |conclude conclusion |consume consumption
continue continual continuity |convince conviction |courage encourage |create creature
criticize critic criticism critique |cruel cruelty |curious curiosity |dead death die deadly |deceive deception deceit
decide decision decisive |deep depth deepen |defend defense defensive |deny denial |depend dependence dependent
describe description |destroy destruction destructive |differ difference differential |dignity dignify
divide division divisive |dominate dominance domination dominant |economy economic |educate education
elect election electoral electorate |emphasize emphasis |endure endurance |enemy enmity |enter entry entrance
envision vision envisage |equal equality equalize |evade evasion |exceed excess excessive |exclude exclusion exclusive
exist existence |expand expansion expansive |expect expectation |expel expulsion |explain explanation
explode explosion explosive |fail failure |fall fell fallen |false falsify |father paternal |fear afraid |feed fed food
feel feeling felt |fight fought |flee fled flight |fly flight flew |force enforce reinforce
free freedom liberate liberty |friend befriend |full fulfill |give gift given |glory glorify |go went gone
govern government governance governor |grow growth grown |happy happiness |hate hatred |heal health |hear heard
heat hot |high height heighten |holy hallow |hunger hungry starve |idea ideal |imagine image imagination
include inclusion inclusive |injure injury |institution institutionalize institutional |intend intention intent
invade invasion |judge judgment judicial |just justice justify |know knowledge known |large enlarge
law lawful legal lawyer |lead leader led |lend lent loan |less lessen |like likeness |likely likelihood
live life alive |long length lengthen |lose loss lost |low lower |loyal loyalty |maintain maintenance |marry marriage
measure measurable |meet met meeting |minor minority |major majority |misery miserable |modern modernize modernity
move motion |mystery mysterious |name nominate nominal |nation nationwide national nationality
need necessary necessity |neglect negligent |nerve nervous |new renew novel renewal |north northern |south southern
east eastern |west western |notice notify |obey obedient obedience |observe observation |occur occurrence
omit omission |oppose opposition opponent opposite |oppress oppression |patient patience |pay paid payment
peace peaceful pacify |perceive perception |permit permission |persuade persuasion persuasive |please pleasure pleasant
poor poverty impoverished |possess possession |power empower powerful |practice practical |prefer preference
preside president presidency |prevent prevention preventive |privilege privileged |produce product production
prohibit prohibition |pronounce pronunciation |prosper prosperity prosperous |protect protection |proud pride
prove proof proven |provide provision |publish publication |punish punishment |race racism racist racial
real reality realize |receive reception receipt |reduce reduction |refuse refusal |rely reliance reliable reliant
repeat repetition |resist resistance |resolve resolution |respond response responsive |retain retention
reveal revelation |revise revision |rich enrich |ride rode |rigid rigidity |rise rose risen arose |rival rivalry
safe safety |satisfy satisfaction |scarce scarcity |science scientific scientist |secure security |see seen saw
seek sought |sell sale sold |send sent |sense sensitive |serve service |shade shadow |sharp sharpen |shoot shot
short shorten shortage |sick sickness |sign signature signal |similar similarity |simple simplify simplicity
sing song sang |sit sat seat |solve solution |speak speech spoke spoken |spend spent |stable stability stabilize
steal theft stolen |strategy strategic |stop stoppage |strike struck |strong strength strengthen
succeed success successor |suffer suffrage |sun solar sunny |survive survival survivability
suspect suspicion suspicious |swear oath sworn |sympathy sympathize |teach taught teacher |tell told |tempt temptation
terror terrorism terrorist terrify |theory theoretical |think thought |threat threaten |tight tighten
tolerate tolerance |tragedy tragic |transform transformation |transit transition |triumph triumphant |true truth
try trial tried |type typical |understand understood understanding |unify unite union unity unification reunification
universe universal |urge urgent urgency |use usage utility |vary variety various variation |vast vastness
victory victorious |violate violation |violent violence |visible vision |vote voter |war wartime warfare warring
weak weaken weakness |wealth wealthy |weigh weight |wide width widen |will willing willingness |win won winner
wise wisdom |write wrote written |wrong wrongdoing |young youth |year yearly annual |china beijing |japan tokyo
russia moscow kremlin soviet |britain london british england |france paris |germany berlin |italy rome |spain madrid
india delhi |vietnam hanoi |taiwan taipei |iran tehran |iraq baghdad |israel jerusalem |egypt cairo |turkey ankara
greece athens |poland warsaw |cuba havana |ukraine kyiv kiev |pakistan islamabad |australia canberra |canada ottawa
philippines manila |thailand bangkok |indonesia jakarta |austria vienna |portugal lisbon |sweden stockholm |norway oslo
denmark copenhagen |mongolia ulaanbaatar |argentina buenos |european_union brussels |united_states washington pentagon
united_nations un |fta trade tariff agreement |wmd weapon nuclear mass |nuke nuclear |ngo nongovernmental civil
gdp economy output product |gnp economy product |premier minister |mp parliament |nato atlantic alliance
imf monetary fund |wto trade |dprk north korea pyongyang |rok south korea seoul |prc china |ussr soviet russia
opcon operational command |usfk forces |ceo executive chief |hiv aids |tv television |ai intelligence artificial
lab laboratory |exam examination |info information |intl international |dept department |govt government
admin administration |mins minutes |yr year |hr hour |cia intelligence |fbi investigation |asean southeast
oecd development |one 1 |two 2 second |three 3 third |four 4 fourth |five 5 fifth |six 6 sixth |seven 7 seventh
eight 8 eighth |nine 9 ninth |ten 10 tenth decade |eleven 11 |twelve 12 dozen |fifteen 15 |twenty 20 twentieth
thirty 30 |forty 40 |fifty 50 fiftieth |sixty 60 |hundred 100 century |thousand 1000 |million 1000000 |decade year
century year |half 50 |first 1st |second 2nd |third 3rd |nineteenth 19th |twentieth 20th |twenty-first 21st
spring april |autumn fall november |winter december |summer july |monday weekday |sunday weekend
`
