/**
 * The small words that sentences cannot do without and menus can, in twelve languages: English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish, Czech and Russian. Prose has a third of them or more.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  a about after all also an and any are as at be because been before but by can could did do does for from had has
  have he her him his how i if in into is it its may more most must my no not of on one only or other our out over
  she should so some such than that the their them then there these they this those through to under up us was we
  were what when where which while who will with would you your
  aber als am auch auf aus bei bin bis das dass dem den der des die doch du durch ein eine einem einen einer eines er
  es für hat hatte ich ihr im ist kann man mit nach nicht noch nur oder sein sich sie sind so um und uns unter vom von
  vor war waren wenn werden wie wir wird wurde zu zum zur über
  au aux avec ce ces cette comme dans de des du elle elles en est et eux il ils je la le les leur lui mais même nous ou
  par pas plus pour qu que qui sa sans se ses si son sont sur un une vous été être
  al como con cuando del desde el ella ellos era esta este está fue ha hay la las lo los muy más ni o para pero por
  porque que se sin sobre son su sus también un una y ya
  agli alla anche che chi come con cui da dal dalla degli dei del della delle di e è gli ha hanno i il in la le lo loro
  ma nel nella non o per più quando quella quello questa questo se si sono su sua suo tra un una uno
  ao aos as até com como da das dele do dos e ela eles em entre era esta este foi isso mais mas na nas no nos não o os
  ou para pela pelo pode por quando que se sem ser seu sua são também tem um uma
  aan als bij dan dat de der deze die dit door een en er had heb het hij hun ik in is je kan maar met naar niet nog of
  om onder ook op over te tot uit van veel voor waren was wat we werd wij worden zal ze zich zijn zo
  att av de dem den denna det detta där efter eller en ett finns från för han har hon i inte jag kan kunde man med men
  mot och om på sig sin som till under upp var vid vi är
  af at blev da de den der det dette efter eller en end er et for fra han har havde hun i ikke jeg kan man med men mig
  nu når og om op over på sig som så til ud under ved vi være
  ale bardzo był była było być co czy dla do ich i jak jako jest już który która które ma mnie może na nie niż o od po
  pod przed przez przy się są tak też tego to tym w we z za ze że
  aby ale ani asi by být byl byla bylo co do i já jak jako je jeho její jen jsem jsou k když kde který která které ma
  mezi na nebo není o od po pod pro před s se si tak také to tu u v ve však z za že
  а без бы был была были было в во вот все да для до его ее если есть еще же за и из или им их к как ко когда кто
  ли мне может мы на над не него нет ни но о об однако он она они от по под при с со так также то только
  у уже что чтобы это этого этой я
  `
    .trim()
    .split(/\s+/),
)
