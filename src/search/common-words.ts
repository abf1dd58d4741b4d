/**
 * The 1,500 stems that stand in most English texts whatever their subject, in bands by −ln of the share of passages
 * that hold them, in nats; learnt by `npm run learn:words` from seven sets of unlike texts.
 */
export const commonWords: readonly (readonly [nats: number, stems: string])[] = [
  [1, 'from'],
  [1.5, 'also ha have includ other us were which'],
  [2, 'after all been can dure first gener had it known mai more most new on time two when year'],
  [
    2.5,
    'about base between both chang data describ design develop differ each follow form increas inform ' +
      'mani name number onli oper over posit present process product provid requir result some state system ' +
      'term than three through under up well while who',
  ],
  [
    3,
    'act activ addit allow although america ani appear area associ author be becaus befor common commun ' +
      'compani compar complet consist contain continu control could current dai determin direct do earli ' +
      'effect end exampl famili featur final five found four group high howev identifi import indic ' +
      'individu larg level life like limit live locat long lower made major make mean million need often ' +
      'order origin out part perform period place possibl produc program rate receiv record relat remain ' +
      'report repres respons right role same second servic set sever show sinc so specif studi support take ' +
      'them those type variou we what where within without work would',
  ],
  [
    3.5,
    'accord account administr ag against among anoth appli applic approxim avail becom begin believ bodi ' +
      'busi call case caus cell central certain children citi class close collect combin complex comput ' +
      'condit connect consid construct countri creat decemb deriv did directli discuss doe due effici ' +
      'either energi establish estim even event exist experi express februari free function further gain ' +
      'given govern greater he health held help here hi higher histori home host how human ii improv ' +
      'independ initi interact interest intern involv januari last late later law lead led less line list ' +
      'low main maintain manag march market measur meet member method model much multipl must nation natur ' +
      'network non novemb now object obtain occur octob offer offic open organ own parti particular per ' +
      'person plai point popul potenti power practic prevent previous problem properti propos protect ' +
      'public purpos rang recent reduc refer region rel research return run see select separ septemb seri ' +
      'serv seven share shown signific similar singl size small special standard start still structur ' +
      'subject suggest test third thu total unit upon valu veri wai wide world written you',
  ],
  [
    4,
    'abl abov accept access achiev across action ad advanc affect africa again agreement along altern ' +
      'amount anim approach appropri april around assist attempt back basi began behavior best better bill ' +
      'build built california capit care carri center child co come commonli comparison compon concentr ' +
      'concept concern conduct confirm conserv constitut content contribut core corpor correspond cost ' +
      'cours credit critic cross date de death defin definit degre demonstr depend despit detail displai ' +
      'divis down econom educ eg element enter entir especi essenti europe everi evid examin except extend ' +
      'facil factor feder few field figur financi find flow forc format full futur get give global go good ' +
      'growth half hold india industri influenc instead institut integr interpret introduc issu juli june ' +
      'just kei lack languag least left legal length littl local longer materi mechan medic men might ' +
      'modifi month near necessari neg next normal note nuclear numer observ off offici old our outsid ' +
      'paper partial particip particularli past peopl permit physic plan plant polici post presenc presid ' +
      'previou primari primarili prior probabl promot publish purchas question rais rather reach real ' +
      'reason recogn reflect regul relationship releas replac resid resourc respect restrict reveal review ' +
      'risk rock rule safeti scale scienc score season section secur sequenc short should side sign site ' +
      'six social sourc space speci stage statement step store strong subsequ success taken target team ' +
      'technolog termin theori therefor throughout togeth top toward track transfer translat transport turn ' +
      'typic uniqu univers until usual vari via view volum western whether white whole word write yet',
  ],
  [
    4.5,
    'abil acid actual adapt address adopt affili aggreg agre aid al almost alon alwai amend analysi ' +
      'analyz announc annual appoint arm art articl asia ask aspect assembl assign assum atlant audienc ' +
      'august australia averag basic bear below benefit billion black block board book bound branch brand ' +
      'break calcul came canada cannot captur categori challeng charact characterist code coloni command ' +
      'commerci commiss commit competit compos confer consider consum contrast convers convert copi correct ' +
      'court cover cultur custom cycl deal decad decis declar declin defens demand depart detect di ' +
      'difficult digit discov distinct distribut divid domin drive drug earlier edit effort eight elect ' +
      'electr elimin empir emploi enabl engag engin england enhanc ensur environ equal equival ever evolut ' +
      'exchang execut exercis expand expans expect explain extens extent extrem face fact fail far favor ' +
      'file fix focus food formal former frequent friend fulli fund game gene goal grant great green hall ' +
      'hand head her highli him histor hospit hous idea ident ie imag immedi impact implement incom ' +
      'incorpor index intend invas investig isol item itself japan john join keep kill know label land ' +
      'largest layer learn leav light link london loss lost mainli mainten man map mark mass match maximum ' +
      'media membran memori middl militari minor monei monitor move movement nearli nine north notabl onc ' +
      'opportun overal pai pair parent pass patient pattern peak percent phase pre prefer prepar prime ' +
      'princip principl pro profil progress project protein put rapid re reaction read red reduct regard ' +
      'remov renew request reserv rest retain rise sai san save schedul screen search seen segment self ' +
      'sell sens she ship signal significantli simpl situat smith softwar sold solut sometim south spread ' +
      'statist statu stop stori strategi substanti suffici suppli surfac surround survei surviv sustain ' +
      'symbol tax ten thing though thought todai tool trade tradit train transform transit treat treatment ' +
      'tree trend ultim understand union unlik updat user variabl variat varieti version video visit want ' +
      'war week weight whom whose win women worldwid yield your',
  ],
  [
    5,
    'absolut accompani accumul accur acquir addition advantag agenc agent ago aim air alreadi ancient ' +
      'answer anti apart appar approv architectur argu aris arrang attack attent attribut avoid awai awar ' +
      'award bacteria balanc band bank becam behind beyond bind blood bottom boundari box brazil bridg ' +
      'bring brown bui candid capac car carbon card career centr centuri chain channel character charg ' +
      'check chemic china choic chosen civil claim classic classifi clear club cold committe compet ' +
      'composit compound comprehens compris conclud conclus conflict congress conjunct consensu consequ ' +
      'constant contact context contract convent cooper coordin council count coupl crime curv cut damag ' +
      'decid decreas defend delet deliv deliveri descript desir destruct devic differenti difficulti ' +
      'director discret diseas distanc distinguish district divers document done doubl draft draw dynam ' +
      'earn east economi electron emerg emphasi employe encourag entri equip error et eventu excess exclus ' +
      'exhibit experienc experiment explor extract facilit failur fall feel femal fire fit foreign forward ' +
      'foundat fourth freedom fuel fundament ga gave genet georgia grand greatli grow handl heavi highest ' +
      'hill hour hypothesi iii illustr impli implic inc inner input instal instrument introduct island jame ' +
      'job joint jone kind king km knowledg labor laboratori larger latter let li librari literatur log ' +
      'look machin male manner mathemat matter met mid minim minut mission mix mobil mode modern molecul ' +
      'mostli mount music never newli northern notion occupi older onto opposit option orient otherwis ' +
      'output ow oxygen page paid paint parallel park partner payment penalti plot plu poor popular portion ' +
      'possess preced precis predict preserv pressur price print privat procedur profession programm promin ' +
      'proport prove rank rapidli rare realiz recognit recommend recov refus regist reject relev republ ' +
      'rescu resist respond restor retir revenu revers richard ring river road room round said sale sampl ' +
      'school scientif secondari seek seem sent shape similarli simpli simul slightli slow smaller societi ' +
      'solid soon span specifi speed squar st stai stand storag strain street student suffer suit switch ' +
      'tabl task technic temperatur text theme themselv theoret think thousand tissu told took trace ' +
      'transmiss true unabl underli unknown upper urban usag util violat vote wall water west wherea why ' +
      'wild wind window wish wrote york young younger zone',
  ],
  [
    5.5,
    'academ acceler accordingli accuraci add adjac adjust alloc alter am angel armi arrai arriv assess ' +
      'automat background ban battl belief biolog birth bond border brief britain broad capabl captain cash ' +
      'cb chart choos chromosom church clark classif collabor colleg color column comment compact concurr ' +
      'controversi correl counti criteria databas daughter debat deep delai deposit devis dimens discoveri ' +
      'dna domest easili ecolog edg egg encod encount enough environment enzym equat etc evalu evolutionari ' +
      'expens explan export extern fair fast financ firm focu fold fragment frequenc geograph georg gift ' +
      'gradual guarante guid headquart heat henc honor household ic identif ill induct infect instanc ' +
      'instruct invit israel italy jurisdict leader letter licens linear liquid loop loui magazin magnet ' +
      'manufactur matrix medicin medium merg messag mexico minimum miss mm moder modul moreov motiv multi ' +
      'narrow nativ neither nor nucleu onlin oppos optim outer outlin owner oxid packag panel path perman ' +
      'ph physiolog platform player prioriti profit promis protocol qualiti quarter random ratio recruit ' +
      'repeat represent resolut resolv revis rich root rout routin rural scan secret semi settlement shift ' +
      'sister soldier sole song speak spend sponsor stock strengthen stress substitut suitabl supplement ' +
      'systemat techniqu tend territori thereaft thirti threat threaten titl too topic transmit trial ' +
      'trigger try undergo understood uniform van variant vast virtual visual wave weak worker',
  ],
]
