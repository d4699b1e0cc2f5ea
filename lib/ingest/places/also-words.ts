/** Words that are a town's name somewhere, and something else in nearly every cell; they count beside its state or country alone. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `hospital home remote mobile central centre center clinic house park office university school college community research
  engineer service services health care trust county city town village district street road avenue square place court hall
  north south east west northern southern eastern western various multiple several all any anywhere worldwide global national
  nationwide international regional local field hybrid onsite flexible virtual telework online web internet union media
  commerce industry energy orange normal enterprise independence liberty hope union harmony unity progress success price
  bank market sales finance law legal data science technology solutions systems general main head headquarters campus
  station airport port base camp division department team unit group of and the in on at to for by from or with days
  day week month full part time contract permanent temporary hours level senior junior lead manager director chief staff
  santa van man best major minor early late young old new big little long short high low upper lower middle
  royal victoria king queen prince princess st mt ward lodge manor grange gardens green heath hill mill moor wood woods bridge
  cross gate lane close way view rise side row walk end corner point bay lake river valley ridge grove spring springs falls
  europe asia africa america americas emea latam apac eu worldwide earth world planet
  product platform cloud founding start up startup adobe oracle sage mission republic guide teams open
  multi language english french german spanish
  strong agency date post opportunity well are range over real than holder manage them most race change plan friendly lives welcome many
  per line hour can les used charge one appel ways page share band fully made veteran hard busy come sector plein job talent much tool
  rota give along mining proven happy holiday going federal train mentor front same four advance list force peer une send brand sens
  sur centres section driver shaping plenty miles trial save reserve still never stock appels pace effort trainer combine java deal
  freedom equality see zone story concise par store son countryside banks experiment cash purchase pool male comfort root economy
  winner sent messy semi vary officer grants que parent carrefour alliance loans beaches powers century champion brilliant bias
  prospect circa gaming portal cool conversion bonne pack rule dollar tous bright lakes say limit till friend paper justice sees goes
  tune plats police secretary landing don pioneer vers salle parks born quarter keys choix outlook council plain demo boot eye luck
  mart fiscal ring arrest sort forth jury langue pure lively star echo worth mine midi concrete branch none beach pin grad lack export
  wise heure marine kill bonnes pas envie luxe bear hone gas cascade alpha helper rust ranger excel role roles`.split(
    /\s+/,
  ),
);
