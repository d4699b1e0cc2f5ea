import type { PayPeriod } from '@/lib/ingest/records';
import type { Token } from './tokens';

/** Words that are said of pay and by themselves: "hourly", "p.a.", "mensuel". */
const ALONE: Readonly<Record<string, PayPeriod>> = periods({
  hour: 'hourly ph phr phour horaire stündlich stundenlohn stundensatz pht',
  day: 'daily pd pday journalier tjm tagessatz diaria',
  week: 'weekly pw pwk pweek hebdomadaire wöchentlich semanal',
  month:
    'monthly pcm pmonth pmth mensuel mensuelle mensuels monatlich monatsgehalt mensual mensuales mensile mensili mensal maandelijks',
  year: 'yearly annual annually pa pan pannum pyr pyear annum anum annuel annuelle annuels jährlich jahresgehalt jahresbrutto anual anuales anuais annuo annui lpa jaarlijks',
});

/** Words that are said of pay behind "per", "a", "/", "par", "pro" and the like, or close behind money. */
const NOUNS: Readonly<Record<string, PayPeriod>> = periods({
  hour: 'hour hours hr hrs h heure stunde std hora ora uur',
  day: 'day d jour tag día dia giorno dag diem',
  week: 'week wk w semaine woche semana settimana',
  month: 'month mo mth m mois monat mes mês mese maand',
  year: 'year yr y annum anum an a année jahr año ano anno jaar',
});

const PREPOSITIONS = new Set('per pr a an each every par pro por al all je im the de à p'.split(' '));
/** With these, a word of time is said of something else: annual leave, weekly hours, hourly enhancements. */
const OF_OTHER_THINGS = new Set(
  'leave bonus bonuses review reviews increase increases increment increments holiday holidays hours hrs working enhancement enhancements allowance budget revenue'.split(
    ' ',
  ),
);

function periods(words: Record<PayPeriod, string>): Record<string, PayPeriod> {
  const map: Record<string, PayPeriod> = Object.create(null);
  for (const [period, list] of Object.entries(words))
    for (const word of list.split(' ')) map[word] = period as PayPeriod;
  return map;
}

/** The period that a cell of its own names: `YEAR`, `Hourly`, "per annum", "Monat". */
export function periodOfCell(tokens: readonly Token[]): PayPeriod | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const plural = token.word.replace(/s$/, '');
    const period = ALONE[token.word] ?? NOUNS[token.word] ?? NOUNS[plural];
    if (period && (token.word.length > 1 || tokens.length <= 2)) return period;
  }
  return null;
}

/**
 * The period that a token says of pay: "hourly"; "hour" where "per", "an" or "/" stands before it, or right behind money. Null where it
 * says none, or says it of something else ("annual leave").
 */
export function periodAt(tokens: readonly Token[], index: number): PayPeriod | null {
  const token = tokens[index]!;
  if (token.kind !== 'word') return null;
  const alone = ALONE[token.word];
  const next = tokens[index + 1];
  if (next?.kind === 'word' && OF_OTHER_THINGS.has(next.word)) return null;
  if (alone) return alone;
  const noun = NOUNS[token.word];
  if (!noun) return null;
  return isLedIn(tokens, index, token.word) ? noun : null;
}

function isLedIn(tokens: readonly Token[], index: number, word: string): boolean {
  let before = tokens[index - 1];
  if (before?.kind === 'number' && before.value === 1) before = tokens[index - 2];
  if (!before) return false;
  if (before.kind === 'sign')
    return (
      before.sign === '/' ||
      ((before.sign === "'" || before.sign === '’') && word.length > 1) ||
      (before.sign === '-' && isPer(tokens[index - 2]))
    );
  if (before.kind === 'money')
    return word.length > 1 && word !== 'an' && tokens[index - 2]?.kind === 'number';
  if (before.kind === 'number')
    return word.length > 2 && !word.endsWith('s') && tokens[index - 2]?.kind === 'money';
  if (before.kind !== 'word' || !PREPOSITIONS.has(before.word)) return false;
  return (
    word.length > 2 ||
    isPer(before) ||
    before.word === 'a' ||
    before.word === 'an' ||
    word === 'hr' ||
    word === 'yr'
  );
}

function isPer(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.word === 'per' || token.word === 'par' || token.word === 'p' || token.word === 'pro')
  );
}
