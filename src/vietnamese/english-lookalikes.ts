/**
 * English words, and names met in English text, whose letters are at the same time Telex keys of a
 * Vietnamese syllable. Taken from SCOWL (http://wordlist.aspell.net/, sizes 10 to 70) with the names of its
 * spelling dictionary, the 10,000 most frequent words of English text, and this site's English pages;
 * crude words are left out.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words never to be read as Telex: the syllable is not used in this site's Vietnamese text (`was`: ứa), or its keys lie apart (`there`: thể). */
export const PLAIN_ENGLISH = words(`
  afn air ais aj ama ana anas arm asap aura aus aux awns ax bangs baps bar barm bast bats bays bee beef beets bens berm bern beset best bets bias bins
  bireme bits boar boas boast boats boer bongo bongos bono boo boom booms boon boong boost boots bops bora bore born boron bose bosom boson bots bow
  bows box bumf bums bungs buns bur burn bury bus bust busy buts buys bw cams cary cast cats cays chair chaos chaps char charm chary chasm chats cheeps
  cheer chef chest chips chirm chits chocs choir chops chore chose chosen chow chows chufa chums churn cocos coif coir como congo cons coo coom coops
  cops cor corm corn cost cots cows cox cur cuts cwm cwms dad dado dads dais damar dana dangs dans dar darn das dawn dawns days dee deeds deem deems
  deeps deer def defend deme dene dens dense der des dias did didst dims dins dips dir dis dist dits dix docs dod dodo dodos dodson doer does dongs
  donor dons doom dooms door dor dora dorado dorm dos dose dosed dost dots dow down downs duad duads dud dudeen dudeens duds duende dungs duns duomo
  dust dux dwi ee ef emf ems ene ens eos er ere erne es ese est ex gama gangs ganja gaps gar gary gas gasp gats gaur gawps gays ghee gins giro gis gist
  gits goats goer goes gongs goo goof goon goons gore goren gown gowns gums guns gus gust guts guys hams hangar hangs hans harm has hasp hausa hays heme
  hems hens her here herm hern hero hes hest hex hims hins hips his hist hits hoar hoary hoax hoer hoes honor hons hoops hoots hops hora horn hos hose
  hosp host hots how hows hums hus if imf inf ins ips ir ira is isa ism isp ix keen keens keeps kef kens kern kerne kero kex kif kist kits lair lama
  lamar lamas lams lana laos laps lar lari last lats laura lawn lawns lax lays leches leer lees lens les leste liar lierne lira lis lisa list lix loaf
  loams loans locos lois longs loom looms loon loons loos loots lops lora loran lore loren lori lorn los lose lost lots low lows lox luis lungs lur lust
  lyx macs maj mama mamas mams mana manas manga mans maps mar mari maru mary mas masc maura maxi maya mayra meets meme memes mems mene menes mens mere
  mes mesne metes meuse mex mins minx mips mir mira mist mix moans moas moats mojo moms mongo mongos mono moons moor moos moots mops mora moran moray
  more morn moro moron most mots mows moxa muir mums must muts mw mys naan naans naif nair naos naps nary nays nero nest nets nieces nips nits nix noes
  noon noons nor nora norm norw nose now nuns nus nuts nw oaf oar oas oast oats of ofay oj oms ono ons oof oops ops or ora oran orang ore orem oreo os
  ow own owns ox oxen pair panga pangas pangs pans papas paps par parang pas pasay paso past pasta pats pawn pawns pax pays pecs pee peen peens peeps
  peer pees pens peps per perm pes peso pest pets phons photos phots piaf pieces pins pips pirn pis pisa pits pius pix poems poets poms pongs pons poo
  poon poons poops poor poos pops por pore pos pose post pots pow pox pungs puns pups purana puree pus puts pw pwn pwns quasi quays queen queens queer
  quern ques queue queues quins quits raj rama rams raps rasp rasta rats rays reef reest ref remex rems rene renes reps res reset resp rest rets reuse
  rif rims rips ris roams roans roar roast rocs roes roo roof room rooms roost roots rosa rose row rows rums rungs runs rw sacs samar sana sans saran
  sari sax says secs see seem seems seen seeps seer sees sene sens sense sere sets sims sins sips sir sis sits soaps soar sofa sons soon sops sora sore
  sori sorn sos sosa sots sows sox sufi sums suns sups sur sura surya susana sworn swots sys tamra tana tangs tapas taps tarn taro tats taus tax taxi
  tayra tee teem teems teens tens tense term tern test tex thar thats thee theme themes there therm therme these thins thongs thor thorn thoron those
  thuja thus tips toast toes tojo tongs tons tops tore tori torn tots tow town towns tows trajan trams trans traps trays tree trees tref trieste trims
  trips trireme troats trojan troops trots trow trows trust tufa tums tuns tureen turn tuts tux twa twas twx uar uaw ufa ups ur uri urn urw us usa usn
  usp uw vacs vair vans var vary vas vast vats vax veeps veer vern verne vest vets visa voes vow vows wa war was wax wi wis wm wn won wops worm worn wr
  wrong ws wx xis xix xor yr
`);

/** Words that are English alone and Telex among Vietnamese words: `car` is cả, `cow` is cơ, `tees` is tế. */
export const AMBIGUOUS_ENGLISH = words(`
  af ar as asn asp awn bajo bans barn been beeps beer bees bis bongs boons boor boos buf cans caps car cas chins chis conf coos coots cos cow cups cusp
  cw dams deed esp ghees gif hair haj hast hats hoo hoof huts ist its keef khans kips las lee lest lets lips lisp loo loops lux manx mast mats max mays
  moo moon mow nee oo phis quest quran raf rex rots rust ruts sachs sangs saps sas ser sex six songs sow sown sw tams tans tar teen tees thees this thur
  tins toms too toots tor treen tw usc uts ver vex wong wu
`);
