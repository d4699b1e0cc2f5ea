import { placeKey } from './place-key';

/** A first-level division of a country (state, region, province) and what lies in it. */
export interface Division {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** '' where the towns' division is not known. */
  name: string;
  /** Second-level divisions: counties, departments. */
  parts: readonly DivisionPart[];
  towns: readonly GazetteerTown[];
}

export interface DivisionPart {
  name: string;
  /** Number of a French department; '' elsewhere. */
  code: string;
}

export interface GazetteerTown {
  name: string;
  /** Tenths of the decimal logarithm of its population, 0 to 79; a capital counts five-fold. */
  prominence: number;
  /** Further names, as keys. */
  otherKeys: readonly string[];
}

/**
 * A gazetteer as text: a line `=US|Texas` opens a division, `+Ardèche|07` is one of its parts, and
 * `Köln|60|koln|cologne|keulen` a town with its prominence, its key where this is more than its name in small letters, and further keys.
 */
export function writeGazetteer(divisions: Iterable<Division>): string {
  const lines: string[] = [];
  for (const { country, name, parts, towns } of divisions) {
    lines.push(`=${country}|${name}`);
    for (const part of parts) lines.push(`+${part.name}|${part.code}`);
    for (const town of towns) {
      const key = placeKey(town.name);
      const line = [
        town.name,
        String(town.prominence).padStart(2, '0'),
        key === town.name.toLowerCase() ? '' : key,
        ...town.otherKeys,
      ];
      lines.push(line.join('|').replace(/\|+$/, ''));
    }
  }
  return `${lines.join('\n')}\n`;
}
