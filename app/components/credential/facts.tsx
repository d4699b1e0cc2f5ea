import { count, number } from '@/app/format';
import type { CredentialFacts } from '@/db/credentials';
import { ExternalLink } from '../external-link';

/** What the catalogue says of the credential itself. */
export function Facts({ facts }: { facts: CredentialFacts }) {
  const rows = factsOf(facts);
  if (rows.length === 0 && !facts.url) return null;
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-small">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="text-fine text-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {facts.url && (
        <div className="min-w-0">
          <dt className="text-fine text-soft">Web page</dt>
          <dd className="break-all">
            <ExternalLink href={facts.url}>{shortAddress(facts.url)}</ExternalLink>
          </dd>
        </div>
      )}
    </dl>
  );
}

function factsOf({
  type,
  subject,
  level,
  duration,
  hours,
  cost,
  currency,
}: CredentialFacts): [string, string][] {
  const rows: [string, string | null][] = [
    ['Type', type],
    ['Subject', subject],
    ['Level', level],
    ['Duration', durationInWords(duration, hours)],
    ['Cost', cost === null ? null : costInWords(cost, currency)],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

function durationInWords(duration: string | null, hours: number | null): string | null {
  if (hours === null) return duration;
  const words = count(Number(hours.toFixed(hours < 10 ? 1 : 0)), 'hour');
  return duration && !/^[\d.,\s]+(h|hrs?|hours?)?$/i.test(duration) ? `${duration} (${words})` : words;
}

function costInWords(cost: number, currency: string | null): string {
  if (cost === 0) return 'free';
  const amount = Number.isInteger(cost)
    ? number(cost)
    : `${number(Math.trunc(cost))}${(cost % 1).toFixed(2).slice(1)}`;
  return currency ? `${currency} ${amount}` : `${amount} (currency not given)`;
}

const shortAddress = (url: string) => (url.length > 60 ? `${url.slice(0, 57)}…` : url);
